### ivp merge

help-merge = Join two versions of a plan file, block by block, so that nobody's work is lost.
help-merge-usage =
    ivp merge --resolve FILE…
        ivp merge --install
        ivp merge BASE OURS THEIRS [PATH]
help-merge-versions = For git: the version before both, ours (which the result is written to), the other, and the path of the file.
help-value-versions = VERSIONS
help-merge-resolve = Join what git has put side by side between <<<<<<< and >>>>>>>.
help-value-resolve = FILE
help-merge-install = From now on let git join the files of this plan like this, on this computer.
merge-usage = What is to be joined?
merge-usage-help = Type: ivp merge --resolve FILE
merge-driver-title = files of a safety plan, block by block
merge-installed = On this computer git now joins the files of this plan block by block. Commit { $file }, and have everyone who works on the plan type ‘ivp merge --install’ once.
merge-attributes-no-text = { $file } is not plain text
merge-no-text = { $file }: { $version } is not text in UTF-8; nothing was joined
merge-no-marks = There are no marks of git in { $file }; there is nothing to join.
merge-broken-marks = { $file }: the marks of git are no longer complete here, from line { $line } on
merge-broken-marks-help = Get both versions back (what you changed since is lost) and join them. Type: git checkout --merge -- { $file }
merge-resolved = { $file } has been joined: what either version changed is in it. Look it over with ‘ivp check’ and then type: git add { $file }
merge-left =
    { $count ->
        [one] { $file } has one place about this between <<<<<<< (the upper version), ======= and >>>>>>> (the lower). Everything else has been joined. Choose what is to stay, remove the three lines with marks and look it over with ‘ivp check’.
       *[other] { $file } has { $count } places about this between <<<<<<< (the upper version), ======= and >>>>>>> (the lower). Everything else has been joined. Choose each time what is to stay, remove the lines with marks and look it over with ‘ivp check’.
    }
merge-unreadable = { $file }: { $version } cannot be read, from line { $line } on: ‘{ $text }’
merge-has-marks = { $file }: { $version } still has marks of an earlier merge, from line { $line } on: ‘{ $text }’
merge-unreadable-help = Nothing was joined and nothing is lost: both versions are in { $file } whole. Correct there what cannot be read and type: ivp merge --resolve { $file }
merge-apart = { $file }: the two versions are written so differently that they cannot be joined block by block. Both are there whole between <<<<<<<, ======= and >>>>>>>. Choose what is to stay, remove the lines with marks and look it over with ‘ivp check’.
merge-version-base = the version before both
merge-version-above = the upper version (ours)
merge-version-below = the lower version (theirs)
merge-version-both = the file
merge-field = ‘{ $key }’ at the top of the file
merge-nothing = not filled in
merge-difference = ‘{ $key }’ is { $above } in the upper version and { $below } in the lower
merge-changed = { $file }: { $what } was changed in both versions, and not alike: { $differences }.
merge-added = { $file }: { $what } was added in both versions, and not alike: { $differences }.
merge-two-figures = { $file }: { $what } was recorded in both versions, and not alike: { $differences }. Is one figure a correction of the other? Then keep both and add to the correction: corrects = "the reason". Otherwise one of them stays.
merge-corrected = { $file }: { $what } was corrected in both versions, and not alike: { $differences }. If one of them holds, keep that one. If one corrects the other, keep both and give the last one the figure of the first in ‘replaces’.
merge-overwritten = { $file }: { $what } was corrected in one version and overwritten in the other: { $differences }. A figure that was known already is corrected and not overwritten.
merge-removed-above = { $file }: { $what } was removed in the upper version and changed in the lower: { $differences }.
merge-removed-below = { $file }: { $what } was removed in the lower version and changed in the upper: { $differences }.
