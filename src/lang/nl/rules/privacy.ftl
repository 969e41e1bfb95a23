### privacy: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

rule-privacy-birth-date-asks = In een tekst staat geen geboortedatum. Deze toets kan niet alles vinden.
rule-privacy-birth-date-why = Met een geboortedatum is iemand te herkennen; het plan is openbaar.
rule-privacy-birth-date-fix = Haal de datum weg.
privacy-birth-date = Hier staat een geboortedatum: { $what }
privacy-birth-date-help = Haal de datum weg; een leeftijdsgroep is genoeg.

rule-privacy-citizen-number-asks = In een tekst staat geen burgerservicenummer. Deze toets kan niet alles vinden.
rule-privacy-citizen-number-why = Het plan is openbaar, en git bewaart wat is gewist.
rule-privacy-citizen-number-fix = Haal het nummer weg en meld het bij de privacyfunctionaris.
privacy-citizen-number = Dit lijkt een burgerservicenummer: { $what }
privacy-citizen-number-help = Haal het nummer weg; git bewaart wat er stond, dus meld het ook bij de privacyfunctionaris. Is het iets anders, typ dan achter deze regel: # ivp: allow privacy/citizen-number — reden

rule-privacy-email-asks = In een tekst staat geen e-mailadres. Deze toets kan niet alles vinden.
rule-privacy-email-why = Een trekker is een functie of organisatie en geen persoon; het plan is openbaar.
rule-privacy-email-fix = Noem de functie of de organisatie.
privacy-email = Hier staat een e-mailadres: { $what }
privacy-email-help = Noem een functie of organisatie. Is het een algemeen adres, typ dan achter deze regel: # ivp: allow privacy/email — reden

rule-privacy-licence-plate-asks = In een tekst staat geen kenteken van een voertuig. Deze toets kan niet alles vinden.
rule-privacy-licence-plate-why = Een kenteken leidt naar een persoon; het plan is openbaar.
rule-privacy-licence-plate-fix = Haal het kenteken weg.
privacy-licence-plate = Hier lijkt een kenteken te staan: { $what }
privacy-licence-plate-help = Haal het kenteken weg. Is het iets anders, typ dan achter deze regel: # ivp: allow privacy/licence-plate — reden

rule-privacy-phone-asks = In een tekst staat geen telefoonnummer. Deze toets kan niet alles vinden.
rule-privacy-phone-why = Een trekker is een functie of organisatie en geen persoon; het plan is openbaar.
rule-privacy-phone-fix = Noem de functie of de organisatie.
privacy-phone = Hier staat een telefoonnummer: { $what }
privacy-phone-help = Noem een functie of organisatie. Is het een algemeen nummer, typ dan achter deze regel: # ivp: allow privacy/phone — reden
