### What is not public

withheld-below = fewer than { $from }
withheld-part-below = one part is fewer than { $from }
withheld-telling = not shown
withheld-inside = not public
withheld-because-telling = otherwise a small or internal figure could be calculated
withheld-because = { $what }: { $why }
inside-remark = Contains internal figures or small numbers: not for publication.
reason-withheld = the figure for { $period-text } is not public
reason-baseline-withheld = the baseline of { $period-text } is not public
