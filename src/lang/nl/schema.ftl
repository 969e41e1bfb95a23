### ivp schema

help-schema = Wat er in de bestanden van een plan kan staan, voor een teksteditor die dan aanvult en meekijkt (JSON Schema).
help-schema-usage = ivp schema [opties]
help-schema-output = De map waarin van elke soort bestand een schema komt (plan.schema.json, priority.schema.json …).
help-value-schema-output = MAP
help-schema-more =
    Typ, in de map waarin de map ‘plan’ staat: ivp schema -o schemas
    Zet daar daarna in een bestand .taplo.toml, voor elke soort drie regels:
        {"[["}rule]]
        include = ["**/plan/priorities/*.toml"]
        schema.path = "schemas/priority.schema.json"
    Zo ook plan.toml (plan), partners.toml, sources.toml, monitor.toml, measurements/**/*.toml (measurements),
    actions/*.toml, evaluations/*.toml, reports/*.toml, decisions.toml, followups.toml en analysis.toml. Een plan van
    ivp init heeft dat bestand al. Visual Studio Code leest dit met de
    extensie Even Better TOML; op de opdrachtregel doet ‘taplo check’ hetzelfde.
schema-written = { $count } schema’s geschreven in { $path }. Hoe een editor ze vindt: ivp schema --help
schema-key-assessment = oordeel, of de grenzen daarvan
schema-key-at-least = minimaal (een toezegging)
schema-key-at-most = hoogstens (een norm)
schema-key-better-than = beter dan dit gebied
schema-key-by = uiterlijk in
schema-key-change = verandering ten opzichte van de nulmeting, zoals "-10%" of "-4pp"
schema-key-code = gemeentecode
schema-key-decision = besluit
schema-key-denominator = noemer
schema-key-for-each = geldt voor elk onderdeel: "parts" of een lijst
schema-key-missing = waarom er geen cijfer is
schema-key-n = aantal respondenten
schema-key-numerator = teller
schema-key-own = de tabel noemt geen plaats en is van de gemeente zelf
schema-key-partner = partner
schema-key-path = bestand
schema-key-per = per: bij een doel de termijn, bij een indicator het aantal waarop wordt gerekend
schema-key-reason = reden
schema-key-region = gebied
schema-key-sha256 = controlegetal van het bestand (SHA-256)
schema-key-superseded = vervangen cijfers ook publiceren
schema-key-topic = onderwerp
schema-key-within = binnen deze afstand van de nulmeting, zoals "5%"
schema-key-goals = doelstellingen
