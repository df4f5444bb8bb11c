package vn.nhan.traceability.diary;

import vn.nhan.platform.html.Form;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** Entries as they are typed. */
final class DiaryForms {

    private DiaryForms() {}

    @SuppressWarnings("NullAway") // a missing day goes on to the validation, which names it together with all else
    static DiaryService.NewApplication application(Form form) {
        return new DiaryService.NewApplication(
                form.value("agent"),
                form.optional("target"),
                form.read("preHarvestIntervalDays", Integer::valueOf),
                form.read("occurredOn", Dates::parse),
                form.optional("note"));
    }

    @SuppressWarnings("NullAway") // as above
    static DiaryService.NewHarvest harvest(Form form) {
        return new DiaryService.NewHarvest(
                form.read("amount", Numbers::parse),
                form.value("unit"),
                form.read("occurredOn", Dates::parse),
                form.optional("note"));
    }
}
