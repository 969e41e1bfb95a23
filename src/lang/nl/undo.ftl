### ivp undo

help-undo = Draai de laatste wijziging terug die ivp in het plan schreef, zolang die niet in git is vastgelegd.
help-undo-usage = ivp undo [opties]
help-undo-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-undo-yes = Stel geen vraag.
undo-last = De laatste wijziging is van { $date }, met ivp { $command }. Wat er gebeurt als u die terugdraait:
undo-file =
    { $path }: { $gone ->
        [one] 1 regel gaat weg
       *[other] { $gone } regels gaan weg
    }{ $back ->
        [0] {""}
        [one] , 1 regel komt terug
       *[other] , { $back } regels komen terug
    }
undo-file-gone = { $path }: dit bestand was er nog niet, en gaat weg
undo-ask = Terugdraaien? Typ ja of nee
undo-not-asked = Er is nog niets teruggedraaid
undo-not-asked-help = Wilt u dit terugdraaien, typ dan: ivp undo --yes
undo-no = Er is niets teruggedraaid.
undo-dry-run = Niets teruggedraaid (--dry-run).
undo-done = Teruggedraaid: er staat weer wat er vóór deze wijziging stond.
undo-nothing = Er is niets (meer) om terug te draaien
undo-nothing-help = Terug te draaien is de laatste wijziging die ivp in dit plan schreef, één keer.
undo-other-plan = De laatste wijziging was in een ander plan
undo-other-plan-help = Draai die daar terug: ivp undo --plan { $folder }
undo-changed = { $path } is na de laatste wijziging nog veranderd; wie die terugdraait, raakt ook dat kwijt
undo-changed-help = Herstel het in het bestand zelf. Wat er sinds de laatste commit is veranderd, ziet u met: ivp diff
undo-figure-help =
    Een fout cijfer herstelt u met: ivp record { $name } CIJFER --period PERIODE --corrects "de reden"
    Hoort er geen cijfer te staan, typ dan in plaats van het cijfer: --missing "de reden"
undo-committed = { $path } ligt zoals het nu is vast in git ({ $commit }), en wat daar vastligt, neemt ivp niet weg
undo-committed-help = Herstel het in het plan, en leg dat weer vast.
undo-damaged = { $path } is beschadigd. Daarin staat wat er vóór de laatste wijziging stond.
undo-damaged-help = Het plan zelf is niet veranderd. Herstel daarin wat niet klopt (wat er sinds de laatste commit is veranderd, ziet u met ivp diff), en haal het beschadigde bestand weg.
undo-staged = Git heeft { $path } nog klaarstaan zoals het was. Typ, voordat u iets vastlegt: git add -- { $path }
undo-errors =
    Zonder deze wijziging { $count ->
        [one] staat er 1 fout
       *[other] staan er { $count } fouten
    } in het plan, en nu { $now }. Kijk daarna met: ivp check
undo-not-kept = Dit kan straks niet met ivp undo worden teruggedraaid: ivp mag niet schrijven in de map waarin git de geschiedenis bewaart.
undo-mistake = Vergissing? Typ: ivp undo
