package vn.nhan.marketplace.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelStatus;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.marketplace.hand.HandWords;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;

/** An account's goods as pages show them. */
final class BoardSheet {

    private final BoardWords words;
    private final FindingWords findings;
    private final HandWords marks;

    BoardSheet(String language) {
        this.words = new BoardWords(language);
        this.findings = new FindingWords(language);
        this.marks = new HandWords(language);
    }

    /** @param silentUntil when a marketplace that doesn't answer is tried again, or null */
    record Account(
            String id,
            String marketplace,
            String way,
            String status,
            @Nullable String silentUntil) {

        /** Whether people put goods there. */
        public boolean isByHand() {
            return way.equals(Way.HAND.key());
        }

        public boolean isResting() {
            return status.equals(ChannelStatus.PARKED.key());
        }

        public boolean isUnfinished() {
            return status.equals(ChannelStatus.CONNECTING.key());
        }

        public boolean isOver() {
            return status.equals(ChannelStatus.LEFT.key());
        }

        public String getHref() {
            return "/my/marketplaces/" + id + "/listings";
        }
    }

    /**
     * @param waits whether only somebody brings it on
     * @param said what somebody said of it, or null
     * @param todo what its seller does next, where people put goods
     */
    record Line(
            String product,
            String href,
            String state,
            String tone,
            @Nullable String readAt,
            @Nullable String nextAt,
            boolean waits,
            @Nullable String why,
            @Nullable String said,
            String todo) {}

    record Count(String label, String href, long count, boolean current) {}

    /**
     * @param live of {@code wanted}, how many are on sale
     * @param working how many go on by themselves
     * @param toSee how many wait for somebody
     * @param confirmed of {@code wanted}, how many are there by their seller's word
     * @param moving whether something is on its way
     */
    record ListSheet(
            Account account,
            List<Count> counts,
            List<Line> lines,
            long live,
            long confirmed,
            long wanted,
            long working,
            long toSee,
            boolean moving,
            @Nullable String begun,
            @Nullable String next,
            @Nullable String first) {

        public boolean isEmpty() {
            return counts.isEmpty();
        }

        /** How many a bulk has begun; negative where none was asked for. */
        public long getBegunCount() {
            return begun != null && begun.matches("[0-9]{1,6}") ? Long.parseLong(begun) : -1;
        }
    }

    /** @param href where it is mended, or null */
    record Said(
            String severity,
            String tone,
            String sentence,
            @Nullable String href) {}

    record Step(String name, @Nullable String sku, List<DiffRow> changes) {}

    /** A call that would be sent; empty text where it hangs on an answer. */
    record CallLine(String name, String text, boolean goesOn) {}

    record Past(
            String at,
            String name,
            @Nullable String refused,
            @Nullable String words) {}

    /**
     * @param why what is wrong, or null
     * @param theirWords the marketplace's, or null
     * @param lost for what it was taken off, or null
     */
    record ShowSheet(
            Account account,
            Line line,
            String productHref,
            String sentence,
            @Nullable String why,
            @Nullable String theirWords,
            @Nullable String remoteId,
            List<Said> findings,
            boolean blocked,
            List<DiffRow> drift,
            boolean gone,
            @Nullable String lost,
            boolean off,
            List<Step> steps,
            List<CallLine> calls,
            List<Past> history) {

        public boolean isUndecided() {
            return gone || !drift.isEmpty();
        }
    }

    static Account account(Board.Where where, Optional<Instant> silentUntil) {
        var account = where.account();
        return new Account(
                account.id().toString(),
                where.marketplace(),
                where.way().key(),
                account.status(),
                silentUntil.map(Dates::format).orElse(null));
    }

    ListSheet list(Board.Overview found, BoardQueries.Part part, @Nullable String begun) {
        var state = part.state();
        var account = account(found.where(), found.silentUntil());
        var counts = found.counts();
        var live = counts.getOrDefault(BoardState.LIVE, 0L);
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var filter = state == null ? "" : "state=" + state.key() + "&";
        var next = found.listings().next();
        return new ListSheet(
                account,
                counts(account, counts, state),
                found.listings().items().stream().map(one -> line(account, one)).toList(),
                live,
                counts.getOrDefault(BoardState.CONFIRMED, 0L),
                all - counts.getOrDefault(BoardState.OFF, 0L),
                sum(counts, BoardState::isUnderWay),
                sum(counts, BoardState::waitsForSomebody),
                counts.getOrDefault(BoardState.DUE, 0L) > 0 && account.silentUntil() == null,
                begun,
                next == null ? null : account.getHref() + "?" + filter + "cursor=" + next,
                part.cursor().equals(Cursor.START) ? null : account.getHref());
    }

    private static long sum(Map<BoardState, Long> counts, Predicate<BoardState> which) {
        return counts.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<Count> counts(Account account, Map<BoardState, Long> counts, @Nullable BoardState current) {
        return Arrays.stream(BoardState.values())
                .filter(counts::containsKey)
                .map(state -> new Count(
                        words.state(state),
                        account.getHref() + "?state=" + state.key(),
                        counts.getOrDefault(state, 0L),
                        state == current))
                .toList();
    }

    Line line(Account account, ListingView one) {
        var why = one.why();
        return new Line(
                one.product(),
                account.getHref() + "/" + one.id() + (account.isByHand() ? "/posting" : ""),
                words.state(one.is()),
                one.is().tone(),
                moment(one.readAt()),
                moment(one.nextAt()),
                one.nextAt() == null,
                why == null ? null : words.why(why.kind()),
                one.said() == null ? null : words.said(one.said()),
                words.todo(one.is(), account.marketplace()));
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : Dates.format(at);
    }

    ShowSheet show(Board.Detail found) {
        var account = account(found.where(), found.silentUntil());
        var listing = found.listing();
        var why = listing.why();
        var rows = new DiffRows(words, found.names());
        return new ShowSheet(
                account,
                line(account, listing),
                "/my/products/" + listing.productId(),
                words.sentence(listing.is(), account.marketplace()),
                why == null ? null : words.why(why.kind()),
                why == null || why.message().isBlank() ? null : why.message(),
                listing.remoteId(),
                findings(found),
                found.preview().blocked(),
                Board.drift(listing).map(rows::of).toList(),
                listing.is() == BoardState.GONE,
                listing.is() == BoardState.WITHDRAWN ? marks.marks(listing.lost()) : null,
                listing.is() == BoardState.OFF || !listing.wanted(),
                found.preview().steps().stream().map(one -> step(one, rows)).toList(),
                found.preview().calls().stream()
                        .map(call -> new CallLine(words.step(call.kind()), call.text(), call.goesOn()))
                        .toList(),
                found.steps().items().stream().map(this::past).toList());
    }

    /** Our own, and those that the marketplace answered with. */
    private List<Said> findings(Board.Detail found) {
        var why = found.listing().why();
        var theirs = why == null || why.kind().equals("check") ? List.<Finding>of() : why.findings();
        return java.util.stream.Stream.concat(found.preview().findings().stream(), theirs.stream())
                .map(finding -> said(
                        finding,
                        findings.sentence(finding),
                        found.where().account().id(),
                        found.listing().productId()))
                .distinct()
                .toList();
    }

    static Said said(Finding finding, String sentence, UUID account, UUID product) {
        return new Said(
                finding.severity().name(),
                switch (finding.severity()) {
                    case BLOCK -> "bad";
                    case WARN -> "warn";
                    case HINT -> "info";
                },
                sentence,
                FindingPlace.of(finding.field(), account, product));
    }

    private Step step(PreviewView.Planned planned, DiffRows rows) {
        return new Step(
                words.step(planned.kind()),
                planned.sku(),
                planned.changes().stream()
                        .filter(DiffRows::tellsSomething)
                        .map(rows::of)
                        .toList());
    }

    private Past past(StepView step) {
        var fault = step.faultKind();
        var message = step.faultMessage();
        return new Past(
                Dates.format(step.at()),
                words.step(step.kind()),
                fault == null ? null : words.why(fault),
                message == null || message.isBlank() ? null : message);
    }
}
