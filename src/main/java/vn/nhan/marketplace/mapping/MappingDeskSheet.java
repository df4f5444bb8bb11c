package vn.nhan.marketplace.mapping;

import java.util.List;
import java.util.function.Predicate;

/** What the department sees of matches. */
final class MappingDeskSheet {

    private final MappingSheet sheet;

    MappingDeskSheet(String language) {
        this.sheet = new MappingSheet(language);
    }

    /**
     * @param matched kinds of goods that have a place there
     * @param missing kinds with goods here that have none, or none any more
     * @param waiting goods that wait for it
     */
    record Marketplace(String name, String href, long matched, long missing, long waiting) {}

    record Marketplaces(List<Marketplace> all) {

        public long getWaiting() {
            return all.stream().mapToLong(Marketplace::waiting).sum();
        }
    }

    static Marketplaces marketplaces(List<MarketplacesMatched.Matched> all) {
        return new Marketplaces(all.stream().map(MappingDeskSheet::marketplace).toList());
    }

    private static Marketplace marketplace(MarketplacesMatched.Matched one) {
        var lines = one.lines();
        return new Marketplace(
                one.marketplace(),
                Side.province(one.through().id()).categories(),
                lines.stream().filter(CategoryLine::isMatched).count(),
                lines.stream().filter(MappingDeskSheet::isMissing).count(),
                lines.stream().mapToLong(CategoryLine::waiting).sum());
    }

    /** What nobody has goods for can wait, unless it was chosen once and is gone. */
    private static boolean isMissing(CategoryLine line) {
        return !line.isMatched() && (line.goods() > 0 || !line.remotePath().isEmpty());
    }

    /**
     * One marketplace.
     *
     * @param later kinds without goods that nobody has matched
     */
    record Kinds(
            MappingSheet.ListSheet all,
            List<MappingSheet.Line> missing,
            List<MappingSheet.Line> matched,
            List<MappingSheet.Line> later,
            long waiting) {

        public long getLaterCount() {
            return later.size();
        }

        public boolean isNothingYet() {
            return missing.isEmpty() && matched.isEmpty();
        }
    }

    Kinds kinds(MappingReading.Overview found) {
        Predicate<CategoryLine> later = line -> !line.isMatched() && !isMissing(line);
        return new Kinds(
                sheet.list(found),
                lines(found, MappingDeskSheet::isMissing),
                lines(found, CategoryLine::isMatched),
                lines(found, later),
                found.lines().stream().mapToLong(CategoryLine::waiting).sum());
    }

    private List<MappingSheet.Line> lines(MappingReading.Overview found, Predicate<CategoryLine> which) {
        return found.lines().stream()
                .filter(which)
                .map(line -> sheet.line(found.side(), line))
                .toList();
    }
}
