package vn.nhan.place.unit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Stream;
import vn.nhan.place.unit.UnitReport.Change;
import vn.nhan.platform.text.Numbers;

/**
 * A kind of change that a list makes, counted, with examples.
 *
 * @param more how many stand behind those that are shown, written; empty when none does
 */
record ReportLine(String label, String count, List<UnitReport.Example> examples, String more) {

    /** Those that happen at all. */
    static List<ReportLine> of(UnitReport report, String language) {
        var words = MessageBundles.get(UnitMessages.class, Localized.Literal.of(language));
        return Stream.of(
                        line(words.added(), report.added(), Change.ADDED, report),
                        line(words.renamed(), report.renamed(), Change.RENAMED, report),
                        line(words.regrouped(), report.regrouped(), Change.REGROUPED, report),
                        line(words.corrected(), report.corrected(), Change.CORRECTED, report),
                        line(words.closed(), report.closed(), Change.CLOSED, report),
                        line(words.unchanged(), report.unchanged(), Change.UNCHANGED, report))
                .filter(line -> !line.count().equals("0"))
                .toList();
    }

    private static ReportLine line(String label, int count, Change change, UnitReport report) {
        var examples = report.examples().stream()
                .filter(example -> example.change() == change)
                .toList();
        var more = count - examples.size();
        return new ReportLine(
                label, Numbers.format(count), examples, more > 0 && !examples.isEmpty() ? Numbers.format(more) : "");
    }
}
