### file: what the rules ask, why, what to do then, and what a finding says

file-binary = This is not a text file
file-binary-help = Save it as plain text, or put it outside the plan folder.
file-git-directory = There is a git repository here, in the folder of the plan
file-submodule = This is another repository (a submodule) in the folder of the plan
file-git-directory-help = Take that repository out of the folder of the plan. The plan itself is in the repository around it.
file-encoding-help = Save the file again with the encoding UTF-8; in Notepad you choose it under ‘Save as’.
file-empty = This file is empty: what was in it is gone
file-empty-help = Put the file back as it was (in git: git restore with the name of the file). If nothing belongs in it, remove it.
file-link = This link does not lead to a file in the plan folder
file-link-kept = This is a symbolic link; in an earlier version it cannot be seen where it leads
file-link-help = Put the file itself in the plan folder.
file-misnamed = This file belongs to the plan, but under this name it is not read: { $path }
file-misnamed-beside-help = Move what only this file holds to { $better }, and put this file outside the plan folder.
file-name = ‘{ $name }’ cannot be a name in the plan folder
file-name-help = Name the file { $better }
file-no-figures = This file does not hold a single figure
file-no-figures-help = Put the figures in it, each under [[measurement]]. If they were there before, put the file back as it was (in git: git restore with the name of the file).
file-no-folder = A folder belongs here, and this is a file: { $path }
file-no-folder-help = Put this file outside the plan folder, and put the folder with the files of the plan in its place.
file-no-plan = There is no plan here: plan.toml is missing
file-no-plan-help = Go to the plan folder, or name it: --plan DIR. A new plan begins with: ivp init
file-not-utf8 = This file is not saved as UTF-8: character { $byte } cannot be read
file-too-large = This file is larger than { $limit } MB
file-too-large-help = Put the file outside the plan folder, or take out what does not belong in it.
file-too-many = The plan folder has more than { $limit } files, or folders that lie too deep
file-too-many-help = Put what does not belong to the plan outside the plan folder.
file-unread = This file belongs to no part of the plan: { $path }
file-unread-help = Check the name and the folder, or put the file outside the plan folder.
file-unreadable = This file cannot be opened: { $reason }
file-unreadable-help = Check whether you may read the file and whether another program keeps it busy.
file-utf16 = This file is saved as UTF-16
file-no-file = This is not an ordinary file
file-no-file-help = Remove it, or put the file itself there.

rule-file-empty-asks = A file of the plan is not empty.
rule-file-empty-why = An empty file is left behind when saving was broken off halfway. The figures that were in it are then gone, and the indicator seems not to have been measured.
rule-file-empty-fix = Put the file back as it was. If nothing belongs in it, remove it.

rule-file-encoding-asks = Every file of the plan is text with the encoding UTF-8.
rule-file-encoding-why = With another encoding, letters such as ë and é turn into strange characters, and a file of Word or Excel cannot be read as text at all.
rule-file-encoding-fix = Open the file in a text editor and save it again as UTF-8. In Notepad you choose the encoding under ‘Save as’.

rule-file-git-directory-asks = There is no git repository in the folder of the plan: no folder ‘.git’, no submodule, and no files such as HEAD beside objects and refs.
rule-file-git-directory-why = Git looks from the inside out. With a repository in the folder of the plan, the plan could be compared with a history that somebody made up.
rule-file-git-directory-fix = Take that repository out of the folder of the plan.

rule-file-hidden-character-asks = Texts have no invisible characters that reverse the direction of reading or steer a screen.
rule-file-hidden-character-why = With such characters a reader sees something else than what is there. Who reviews a change can then approve the wrong thing.
rule-file-hidden-character-fix = Delete the text at this place and type it again.
file-hidden-character = An invisible character is here ({ $code }) that can make the text look different from what it is
file-hidden-character-help = Type the text at this place again. Such characters can come along with text from Word or a website.

rule-file-link-asks = A link in the plan folder leads to a file in the same folder.
rule-file-link-why = Otherwise a part of the plan lies where it is neither kept nor checked, or the program reads a file that is not the plan's.
rule-file-link-fix = Put the file itself in the plan folder.

rule-file-misnamed-asks = A file of the plan bears the name under which it is read.
rule-file-misnamed-why = Figures in a file such as overlast.toml.txt, or in a folder Measurements with a capital, do not count. The indicator would then be judged without those figures.
rule-file-misnamed-fix = Give the file the name in the finding. If a file with that name is there already, move over what it lacks, and put this file outside the plan folder.

rule-file-missing-asks = The plan folder has a file plan.toml.
rule-file-missing-why = It holds the title, the municipality and the years of the plan. Without it there is no plan to report on.
rule-file-missing-fix = Name the right folder with ‘--plan’, or begin a new plan with ‘ivp init’.

rule-file-no-figures-asks = A file with measurements holds at least one figure.
rule-file-no-figures-why = A file that was saved halfway, or of which every line begins with #, does not count. The indicator then seems not to have been measured.
rule-file-no-figures-fix = Put the figures in the file, each under [[measurement]], or take the file away.

rule-file-no-priority-asks = A plan has at least one priority.
rule-file-no-priority-why = Goals and indicators belong to a priority. Without priorities there is nothing to follow.
rule-file-no-priority-fix = Make a file with ‘title’ and ‘ambition’ in the folder ‘priorities’.
file-no-priority = The plan has no priority at all
file-no-priority-help = Make a file in the folder ‘priorities’, for example priorities/jeugd.toml, with ‘title’ and ‘ambition’ in it.

rule-file-too-large-asks = A file of the plan is not larger than 16 MB.
rule-file-too-large-why = A hundred thousand measurements fit in it with ease. A larger file is probably something else, and would keep you waiting.
rule-file-too-large-fix = Put the file outside the plan folder.

rule-file-too-many-asks = The plan folder has at most 20,000 files, and folders lie at most eight levels deep.
rule-file-too-many-why = A plan needs two levels. More is a sign of a folder that is not the plan.
rule-file-too-many-fix = Check the folder that you name with ‘--plan’, and put what does not belong to the plan outside it.

rule-file-unread-asks = Every file in the plan folder belongs to a part of the plan.
rule-file-unread-why = A file with a wrong name or in a wrong place does not count, and nothing shows it.
rule-file-unread-fix = Give the file the name and the folder that belong to it, or put it outside the plan folder.

rule-file-unreadable-asks = Every file of the plan can be opened.
rule-file-unreadable-why = What cannot be opened cannot be checked, and is missing from every report.
rule-file-unreadable-fix = Close the program that keeps the file busy, or ask for permission to read it.
