package vn.nhan.business.intake;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;

/** Puts sheets into the reader's words. */
@ApplicationScoped
class IntakeLines {

    private final IntakeParts parts;
    private final PageContext page;

    IntakeLines(IntakeParts parts, PageContext page) {
        this.parts = parts;
        this.page = page;
    }

    /** @param home where the list of sheets is that it stands in */
    IntakeLine line(IntakeView view, String home) {
        return new IntakeLine(view, kind(view.kind()), status(view.status()), home);
    }

    /** Those that officers send. */
    List<Choice> kinds() {
        return Arrays.stream(IntakeKind.values())
                .filter(kind ->
                        kind != IntakeKind.OWN_MEMBERS && !parts.of(kind).isEmpty())
                .map(kind -> new Choice(kind.key(), kind(kind)))
                .toList();
    }

    List<Choice> options(IntakeKind kind) {
        return parts.columns(kind).stream()
                .map(column -> new Choice(
                        column.key(),
                        IntakeWords.label(kind, column.key(), page.getLocale()) + (column.required() ? " *" : "")))
                .toList();
    }

    /** @param form that was sent with other choices, or an empty one */
    List<MappedColumn> columns(IntakeView view, Form form) {
        var columns = new ArrayList<MappedColumn>();
        for (var i = 0; i < view.headings().size(); i++) {
            var name = "column-" + i;
            var heading = view.headings().get(i);
            columns.add(new MappedColumn(
                    name,
                    heading.isEmpty() ? words().columnNo(letter(i)) : heading,
                    form.ticked(name) ? form.value(name) : view.columns().get(i)));
        }
        return columns;
    }

    /** As Excel names its columns: A to Z, then AA. */
    static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }

    private String kind(IntakeKind kind) {
        return switch (kind) {
            case BUSINESSES -> words().kindBusinesses();
            case HOUSEHOLDS -> words().kindHouseholds();
            case COOPERATIVE_MEMBERS -> words().kindMembers();
            case OWN_MEMBERS -> words().kindOwnMembers();
            case PRODUCTS -> words().kindProducts();
        };
    }

    private String status(IntakeStatus status) {
        return switch (status) {
            case MAPPING -> words().statusMapping();
            case CHECKING -> words().statusChecking();
            case CHECKED -> words().statusChecked();
            case IMPORTING -> words().statusImporting();
            case DONE -> words().statusDone();
            case CANCELLED -> words().statusCancelled();
            case UNDOING -> words().statusUndoing();
            case UNDONE -> words().statusUndone();
            case ABANDONED -> words().statusAbandoned();
        };
    }

    private IntakeMessages words() {
        return MessageBundles.get(IntakeMessages.class, io.quarkus.qute.i18n.Localized.Literal.of(page.getLang()));
    }
}
