"""Says where the grammar of PowerShell cannot read a script. There is no PowerShell to try it in."""

import sys

import tree_sitter_powershell
from tree_sitter import Language, Parser

text = open(sys.argv[1], "rb").read()
# A method that takes a block may be written without its brackets, which the grammar does not know.
text = text.replace(b'.Where{ $_.CompletionText -like "$wordToComplete*" }', b'.Where({ $_.CompletionText -like "$wordToComplete*" })')
tree = Parser(Language(tree_sitter_powershell.language())).parse(text)
nodes, wrong = [tree.root_node], []
while nodes:
    node = nodes.pop()
    nodes.extend(node.children)
    if node.is_error or node.is_missing:
        wrong.append(node)
for node in wrong[:10]:
    print(f"line {node.start_point[0] + 1}: {text[node.start_byte:node.end_byte][:80]!r}", file=sys.stderr)
sys.exit(1 if wrong else 0)
