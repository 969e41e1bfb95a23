### ivp undo

help-undo = Take back the last change that ivp wrote to the plan, as long as it is not committed.
help-undo-usage = ivp undo [options]
help-undo-dry-run = Show what would happen, and write nothing.
help-undo-yes = Ask no question.
undo-last = The last change is of { $date }, by ivp { $command }. What happens when you take it back:
undo-file =
    { $path }: { $gone ->
        [one] 1 line goes
       *[other] { $gone } lines go
    }{ $back ->
        [0] {""}
        [one] , 1 line comes back
       *[other] , { $back } lines come back
    }
undo-file-gone = { $path }: this file was not there before, and goes
undo-ask = Take it back? Type yes or no
undo-not-asked = Nothing has been taken back yet
undo-not-asked-help = To take this back, type: ivp undo --yes
undo-no = Nothing has been taken back.
undo-dry-run = Nothing taken back (--dry-run).
undo-done = Taken back: everything is as it was before this change.
undo-nothing = There is nothing (more) to take back
undo-nothing-help = What can be taken back is the last change that ivp wrote to this plan, once.
undo-other-plan = The last change was to another plan
undo-other-plan-help = Take it back there: ivp undo --plan { $folder }
undo-changed = { $path } has been changed since the last change by ivp; taking that back would lose this too
undo-changed-help = Put it right in the file itself. What has changed since the last commit is shown by: ivp diff
undo-figure-help =
    A wrong figure is put right with: ivp record { $name } FIGURE --period PERIOD --corrects "the reason"
    If there should be no figure, type in the place of the figure: --missing "the reason"
undo-committed = { $path } is committed as it is now ({ $commit }), and what is committed ivp does not take away
undo-committed-help = Put it right in the plan, and commit that again.
undo-damaged = { $path } is damaged. It holds what was there before the last change.
undo-damaged-help = The plan itself has not been changed. Put right what is wrong in it (ivp diff shows what has changed since the last commit), and delete the damaged file.
undo-staged = Git still has { $path } staged as it was. Before you commit anything, type: git add -- { $path }
undo-errors =
    Without this change there { $count ->
        [one] is 1 error
       *[other] are { $count } errors
    } in the plan, and now { $now }. Have a look afterwards with: ivp check
undo-not-kept = ivp undo cannot take this back later: ivp may not write in the folder in which git keeps the history.
undo-mistake = A mistake? Type: ivp undo
