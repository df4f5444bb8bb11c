package vn.nhan.support.fair;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.nhan.platform.pdf.TextPages;
import vn.nhan.platform.text.Dates;

/** The day on paper: each slot with who meets whom at which stand. Blocking. */
final class ProgrammePrint {

    private ProgrammePrint() {}

    static byte[] of(FairPlan plan, String language) {
        var words = MessageBundles.get(FairMessages.class, Localized.Literal.of(language));
        var fair = plan.fair();
        try (var pages = new TextPages(fair.titleIn(language), language)) {
            pages.title(fair.titleIn(language)).line(Dates.format(fair.startsAt()) + " · " + fair.place());
            pages.heading(words.stands());
            fair.stands().forEach(stand -> pages.fact(stand.number() + ". " + stand.supplier(), stand.offer()));
            var slot = 0;
            for (var meeting : plan.meetings()) {
                if (meeting.slot() != slot) {
                    slot = meeting.slot();
                    pages.heading(Dates.format(meeting.startsAt()));
                }
                pages.fact(words.standNo(meeting.stand()) + " " + meeting.supplier(), meeting.business());
            }
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
