### ivp log

help-log = Wie wijzigde wat en wanneer, uit de geschiedenis in git.
help-log-usage = ivp log [NAAM] [opties]
help-log-id = Alleen deze prioriteit, doelstelling, indicator of actie.
help-log-format = De vorm van het overzicht.
log-begin = Hier begint het plan in git.
log-unread = In deze versie is het plan niet helemaal te lezen. Wat daar veranderde, staat bij de versie waarin het weer te lezen is.
log-reworded = { $key }: anders verwoord
log-nothing = Git kent hierover geen wijzigingen.
log-shallow = Oudere wijzigingen zijn hier niet: van de geschiedenis is maar een deel opgehaald (een shallow clone; typ: git fetch --unshallow).
