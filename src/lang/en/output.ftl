### What is written, and where

output-lost = The result was not shown, or not all of it: { $reason }
output-lost-stored = The result was not shown, or not all of it ({ $reason }), but everything is recorded in: { $paths }. Do not type the command again.
output-screen = A file ending in .{ $extension } cannot be shown on the screen
output-screen-help = Type a name: -o name.{ $extension }
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
