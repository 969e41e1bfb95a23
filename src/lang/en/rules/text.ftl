### text: what the rules ask, why, what to do then, and what a finding says

text-one-line = The text of ‘{ $key }’ has a line break or a control character in it
text-one-line-help = Type the text on one line, between ordinary quotation marks.

rule-text-garbled-asks = No text has misread letters, such as Ã« for ë.
rule-text-garbled-why = They end up like that in the evaluation and on the public page.
rule-text-garbled-fix = Type the word again.
text-garbled = Letters were misread here: { $what }
text-garbled-help = Type the word again. This happens when a text of another program was pasted in another encoding.

rule-text-markup-asks = A text holds no markup of a web page.
rule-text-markup-why = Markup is never carried out and so shown as it is.
rule-text-markup-fix = Take the markup out.
text-markup = Markup of a web page is here: { $what }
text-markup-help = Take the markup out; it is shown as plain text.

rule-text-one-line-asks = A title, a name or a reference is one line.
rule-text-one-line-why = A title with a line break in it can draw a line of its own in a report, as if the program said it. That is why it is shown on one line.
rule-text-one-line-fix = Type the text on one line. An explanation of several lines fits ‘text’, ‘note’ or ‘introduction’.

rule-text-placeholder-asks = No text has places that are still to be filled in.
rule-text-placeholder-why = Else such places end up in the evaluation and on the public page.
rule-text-placeholder-fix = Complete the text.
text-placeholder = Something is still to be filled in here: { $what }
text-placeholder-help = Complete the text or take this out.
