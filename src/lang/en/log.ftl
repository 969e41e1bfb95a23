### ivp log

help-log = Who changed what and when, from the history in git
help-log-usage = ivp log [NAME] [options]
help-log-id = Only this priority, goal, indicator or action
help-log-format = The form of the report
log-begin = Here the plan begins in git.
log-reworded = { $key }: reworded
log-nothing = Git knows no changes of this.
log-shallow = Older changes are not here: only a part of the history was fetched (git fetch --unshallow).
