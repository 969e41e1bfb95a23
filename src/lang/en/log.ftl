### ivp log

help-log = Who changed what and when, from the history in git.
help-log-usage = ivp log [NAME] [options]
help-log-id = Only this priority, goal, indicator or action.
help-log-format = The form of the report.
log-begin = The plan begins here in git.
log-unread = In this version not all of the plan can be read. What changed there is told of the version in which it can be read again.
log-reworded = { $key }: reworded
log-nothing = Git knows no changes of this.
log-shallow = Older changes are not here: only part of the history was fetched (a shallow clone; type: git fetch --unshallow).
