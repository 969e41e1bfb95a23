### syntax: what the rules ask, why, what to do then, and what a finding says

syntax-backslash = The backslash in this text cannot be read
syntax-backslash-help = Put the text between single quotation marks ('…'), or type the backslash twice (\\).
syntax-conflict-markers = Two versions of this file still stand side by side here, as git left them
syntax-conflict-markers-help = Join them, so that nothing of either is lost. Type: ivp merge --resolve { $file }
syntax-date = ‘{ $text }’ is not a date that exists
syntax-date-help = Type year, month and day without quotation marks: 2026-11-23
syntax-decimal-comma = ‘{ $text }’ has a decimal comma; in a file it is a point
syntax-duplicate-key = ‘{ $text }’ appears here twice
syntax-duplicate-key-help = Remove one of the two. If the second belongs to something new, put a heading [[…]] of its own above it.
syntax-no-equals = This line has no equals sign: ‘{ $text }’
syntax-no-equals-help = Type: field = value. A remark starts with a hash sign (#).
syntax-no-value = There is no value after ‘{ $text }’
syntax-no-value-help = Fill in a value. If this field is not needed, remove the line.
syntax-other = This line cannot be read, from ‘{ $text }’ on
syntax-other-help = Compare the line with the others in this file. A line is: field = value, or a heading such as [[goal]].
syntax-unclosed-list = The bracket ‘{ $text }’ is not closed
syntax-unclosed-list-help = Close a list with ‘]’ and a group of fields with ‘{"}"}’, and put a comma between the parts.
syntax-unclosed-text = This text is not closed: { $text }
syntax-unclosed-text-help = Close the text with the quotation marks that it starts with.
syntax-unquoted = ‘{ $text }’ is a text without quotation marks
syntax-header = ‘{ $text }’ is not a proper header
syntax-curled-quotes = These quotation marks are those of a word processor; a file wants straight ones
syntax-percent-sign = ‘{ $text }’ has a percent sign; a file holds only the number
syntax-duplicate-header-help = If these are different things, type above each: [[{ $text }]]. If the fields belong together, put them under one header.
syntax-text-over-lines = This text runs over several lines but starts with a single quotation mark
syntax-text-over-lines-help = Start and end a text of several lines with three quotation marks: """
syntax-inner-quotes = This text contains quotation marks that close it too early
syntax-no-comma = A comma is missing before ‘{ $text }’
syntax-no-comma-help = Put a comma between the parts of a list.
syntax-yes-no-figure-help = If the indicator asks for yes or no, type true or false. Otherwise type a number.

rule-syntax-backslash-asks = A text between double quotation marks has a backslash only where it means something.
rule-syntax-backslash-why = There the backslash starts a special character, such as \n for a new line. A path of Windows is misread because of it.
rule-syntax-backslash-fix = Put the text between single quotation marks, or type the backslash twice.

rule-syntax-conflict-markers-asks = Two versions of a file have been joined.
rule-syntax-conflict-markers-why = When two people change one file, git puts both versions side by side, between the marks <<<<<<< and >>>>>>>. Removing one of the two can delete a colleague's figure. As long as the marks are there, nothing in the file is used.
rule-syntax-conflict-markers-fix = Type ivp merge --resolve with the name of the file. What either version added is then in; where they contradict each other, you read what to choose from.

rule-syntax-date-asks = A date exists and is written as year, month and day: 2026-11-23.
rule-syntax-date-why = Of 3-4-2026 nobody can say what is the day and what the month.
rule-syntax-date-fix = Type four digits for the year and two for month and day, with hyphens between and without quotation marks.

rule-syntax-decimal-comma-asks = A number in a file has a decimal point.
rule-syntax-decimal-comma-why = In these files the comma separates the parts of a list. On the screen and in documents numbers follow the language.
rule-syntax-decimal-comma-fix = Type a point: 7.3. With ‘ivp record’ you may use either.

rule-syntax-duplicate-key-asks = A field is given once in its block.
rule-syntax-duplicate-key-why = If it is given twice, nobody can say which value holds. Often a heading between two blocks is missing.
rule-syntax-duplicate-key-fix = Remove one of the two, or put the heading above the second block.

rule-syntax-no-value-asks = A line has a field, an equals sign and a value.
rule-syntax-no-value-why = A line that lacks one of the three can mean anything.
rule-syntax-no-value-fix = Finish the line, or remove it. Put a hash sign (#) before a remark.

rule-syntax-other-asks = Every line can be read.
rule-syntax-other-why = A figure from a line that cannot be read would be an invented figure. So such a line is not used.
rule-syntax-other-fix = Compare the line with the others in the file. Look at quotation marks, commas and brackets.

rule-syntax-unclosed-asks = What is opened is closed: quotation marks, a list and a group of fields.
rule-syntax-unclosed-why = Without the closing mark nobody can say where the text or the list ends, and what follows disappears.
rule-syntax-unclosed-fix = Put the closing mark where the text or the list ends.

rule-syntax-unquoted-asks = A text is between quotation marks.
rule-syntax-unquoted-why = Without quotation marks a word cannot be told from a number or from yes and no.
rule-syntax-unquoted-fix = Put quotation marks around the text. Yes and no are ‘true’ and ‘false’, without quotation marks.
