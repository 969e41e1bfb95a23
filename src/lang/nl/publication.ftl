### Wat niet openbaar is

withheld-below = minder dan { $from }
withheld-part-below = een deel is kleiner dan { $from }
withheld-telling = niet getoond
withheld-inside = niet openbaar
withheld-because-telling = anders is een klein of intern cijfer af te leiden
withheld-because = { $what }: { $why }
inside-remark = Bevat interne cijfers of kleine aantallen: niet om te publiceren.
reason-withheld = het cijfer over { $period-text } is niet openbaar
reason-baseline-withheld = de nulmeting van { $period-text } is niet openbaar
