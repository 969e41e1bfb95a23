### What is written, and where

output-lost = The result was not shown, or not all of it: { $reason }
output-lost-stored = The result was not shown, or not all of it ({ $reason }), but everything is recorded in: { $paths }. Do not type the command again.
output-screen = A file ending in .{ $extension } cannot be shown on the screen
output-screen-help = Type a name: -o name.{ $extension }
output-pdf = ivp does not make PDF
output-pdf-help = Make a Word file (-o { $path }) and save that as PDF.
output-other-format = A file ending in .{ $extension } does not go with --format { $format }
output-other-format-help = { $extension ->
    [pdf] ivp does not make PDF. Make a Word file (-o evaluation.docx) and save that as PDF.
   *[other] Choose a name ending in .{ $extension }, or another --format.
}

# ivp export --format datapackage. Of a table or column: its title, a colon, and what stands in it.
cli-into-git = { $path } lies in the folder in which git keeps the history
cli-into-git-help = Name a place outside the folder .git.
cli-into-plan = { $path } lies in the folder of the plan; choose another place
help-history-output = Write to this file.
history-internal = { $title } is internal: a chart is made to be published
history-internal-help = See the figures yourself with: ivp history { $id }
history-no-chart = No chart can be drawn of ‘{ $title }’: that takes at least two figures, other than yes or no
history-png-file = A picture goes into a file; add: -o chart.png

# What a command that was broken off still had to write
journal-finished = An earlier command was interrupted halfway. What it was writing to the plan has now been completed: { $names }
journal-changed = An earlier command was interrupted halfway, and { $file } has been changed since. ivp does not overwrite it.
journal-changed-help =
    What the command was writing is in { $journal }. Keep a copy of it if you still need that text.
    To keep the plan files as they are now, delete { $journal } and type: ivp check
journal-damaged = { $journal } is damaged. It holds what an earlier command was writing to the plan when it was interrupted.
journal-damaged-help =
    Check that the plan files are right; if the plan is in git, type: git diff
    Then delete { $journal } and type: ivp check
journal-not-finished = An earlier command was interrupted halfway, so some plan files are old and others new. They could not be completed, because of { $path }: { $reason }
journal-not-finished-help = Remove the cause and run the command again. If you may not write to the plan, ask someone who may to type: ivp check
write-changed = Something else saved { $path } in the meantime. Nothing was written
write-changed-help = Type the command again: what is there now is then taken into account.
write-changed-partly = Something else saved { $path } in the meantime. Written so far: { $names }
write-changed-partly-help = Type: ivp check. It says how to go on; do not run this command again.
journal-partly = Not everything has been written yet, because of { $path }: { $reason }. Written so far: { $names }
journal-partly-help = Remove the cause and type: ivp check. The rest is then written after all; do not run this command again.
evaluation-start-refused = Nothing written: with this file the plan would be invalid
io-other = { $text }
