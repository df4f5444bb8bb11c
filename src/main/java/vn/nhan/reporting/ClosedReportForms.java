package vn.nhan.reporting;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.text.Dates;

/** A period as it is asked for on a page. */
@RequestScoped
class ClosedReportForms {

    private final PageContext page;
    private final Clock clock;

    ClosedReportForms(PageContext page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    /** The last whole month, which most people come for. */
    Form suggested() {
        var month = Dates.dayOf(clock.instant()).withDayOfMonth(1).minusMonths(1);
        return Form.empty(page.getLocale())
                .with("kind", ReportKind.MONTHLY.key())
                .with("from", month)
                .with("to", month.plusMonths(1).minusDays(1));
    }

    List<Choice> kinds() {
        var words = words();
        return Arrays.stream(ReportKind.values())
                .map(kind -> new Choice(kind.key(), name(words, kind)))
                .toList();
    }

    /** What was chosen so far, under the title that it gets unless somebody finds a better one. */
    ClosedReportService.NewReport period(Form form) {
        return titled(read(form));
    }

    ClosedReportService.NewReport titled(ClosedReportService.NewReport asked) {
        return new ClosedReportService.NewReport(asked.kind(), asked.from(), asked.to(), title(asked));
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it together with all else
    static ClosedReportService.NewReport read(Form form) {
        return new ClosedReportService.NewReport(
                form.read("kind", ReportKind::of),
                form.read("from", Dates::parse),
                form.read("to", Dates::parse),
                form.value("title"));
    }

    /** @param asked may lack anything: the validation has not seen it yet */
    private String title(ClosedReportService.NewReport asked) {
        var words = words();
        return asked.kind() == null || asked.from() == null || asked.to() == null
                ? words.title()
                : words.titleOf(name(words, asked.kind()), Dates.format(asked.from()), Dates.format(asked.to()));
    }

    private static String name(ClosedReportMessages words, ReportKind kind) {
        return switch (kind) {
            case MONTHLY -> words.monthly();
            case QUARTERLY -> words.quarterly();
            case HALF_YEARLY -> words.halfYearly();
            case YEARLY -> words.yearly();
            case SPECIAL -> words.special();
        };
    }

    private ClosedReportMessages words() {
        return MessageBundles.get(ClosedReportMessages.class, Localized.Literal.of(page.getLang()));
    }
}
