### privacy: what the rules ask, why, what to do then, and what a finding says

rule-privacy-birth-date-asks = No text holds a date of birth. This check cannot find everything.
rule-privacy-birth-date-why = A date of birth makes somebody recognisable; the plan is public.
rule-privacy-birth-date-fix = Remove the date.
privacy-birth-date = Here is a date of birth: { $what }
privacy-birth-date-help = Remove the date; an age group is enough.

rule-privacy-citizen-number-asks = No text holds a citizen service number. This check cannot find everything.
rule-privacy-citizen-number-why = The plan is public, and git keeps what was deleted.
rule-privacy-citizen-number-fix = Take the number out and tell the privacy officer.
privacy-citizen-number = This looks like a citizen service number: { $what }
privacy-citizen-number-help = Take the number out; git keeps what was there, so tell the privacy officer too. If it is something else, type after this line: # ivp: allow privacy/citizen-number — reason

rule-privacy-email-asks = No text holds an e-mail address. This check cannot find everything.
rule-privacy-email-why = A lead is a function or organisation and no person; the plan is public.
rule-privacy-email-fix = Name the function or the organisation.
privacy-email = Here is an e-mail address: { $what }
privacy-email-help = Name a function or organisation. If it is a general address, type after this line: # ivp: allow privacy/email — reason

rule-privacy-licence-plate-asks = No text holds the number plate of a vehicle. This check cannot find everything.
rule-privacy-licence-plate-why = A number plate leads to a person; the plan is public.
rule-privacy-licence-plate-fix = Remove the number plate.
privacy-licence-plate = This looks like a number plate: { $what }
privacy-licence-plate-help = Remove the number plate. If it is something else, type after this line: # ivp: allow privacy/licence-plate — reason

rule-privacy-phone-asks = No text holds a telephone number. This check cannot find everything.
rule-privacy-phone-why = A lead is a function or organisation and no person; the plan is public.
rule-privacy-phone-fix = Name the function or the organisation.
privacy-phone = Here is a telephone number: { $what }
privacy-phone-help = Name a function or organisation. If it is a general number, type after this line: # ivp: allow privacy/phone — reason
