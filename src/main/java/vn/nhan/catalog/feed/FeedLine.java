package vn.nhan.catalog.feed;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.ProblemTexts;
import vn.nhan.platform.text.Dates;

/**
 * A feed as pages show it.
 *
 * @param href of its page
 * @param tone of its badge
 * @param asOf day and time of its data, or null before the first run
 */
record FeedLine(
        FeedView view,
        String href,
        String state,
        String tone,
        String madeOn,
        @Nullable String asOf,
        List<File> files,
        List<Problem> problems) {

    /** A file with the address to paste. */
    record File(String name, String channel, String address, String path, int items, int refused) {}

    /** What is wrong with goods, and where it is mended. */
    record Problem(String title, @Nullable String href, String channel, boolean refused, String reason) {

        static Problem of(FeedView.Line line, boolean mine, Locale reader) {
            var problem = line.problem();
            return new Problem(
                    line.title(),
                    mine ? "/my/products/" + line.productId() : null,
                    line.channel(),
                    problem.refused(),
                    ProblemTexts.sentence(problem.code(), problem.args(), reader));
        }
    }

    /** Where it is listed. */
    public String listHref() {
        return href.startsWith(FeedDesk.MINE) ? FeedDesk.MINE + "?business=" + view.businessId() : FeedDesk.OFFICE;
    }

    public UUID id() {
        return view.id();
    }

    public boolean isUnderWay() {
        return view.underWay() && !view.revoked();
    }

    public boolean isRevoked() {
        return view.revoked();
    }

    public boolean isFailed() {
        return view.failed();
    }

    /** @param mine whether it is shown to the people of a business, who can mend goods themselves */
    static FeedLine of(FeedView view, String origin, boolean mine, Locale reader, FeedMessages words) {
        var generated = view.generatedAt();
        return new FeedLine(
                view,
                (mine ? FeedDesk.MINE : FeedDesk.OFFICE) + "/" + view.id(),
                state(view, words),
                view.revoked() ? "neutral" : view.failed() ? "bad" : generated == null ? "info" : "ok",
                Dates.format(Dates.dayOf(view.madeAt())),
                generated == null ? null : Dates.format(generated),
                view.files().stream()
                        .map(found -> file(view, found, origin, words))
                        .toList(),
                view.problems().stream()
                        .map(line -> Problem.of(line, mine, reader))
                        .toList());
    }

    private static File file(FeedView view, FeedFiles.Found found, String origin, FeedMessages words) {
        var stored = found.stored();
        var path = "/feeds/" + view.secret() + "/" + stored.file().fileName();
        return new File(
                stored.file().fileName(),
                stored.file().channel() == Channel.GOOGLE ? words.forGoogle() : words.forMeta(),
                origin + path,
                path,
                stored.items(),
                stored.refused());
    }

    private static String state(FeedView view, FeedMessages words) {
        if (view.revoked()) {
            return words.stateRevoked();
        }
        if (view.failed()) {
            return words.stateFailed();
        }
        return view.generatedAt() == null ? words.statePending() : words.stateReady();
    }
}
