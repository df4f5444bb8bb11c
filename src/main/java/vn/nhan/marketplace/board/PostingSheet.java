package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.hand.HandState;
import vn.nhan.marketplace.hand.HandWords;
import vn.nhan.marketplace.hand.PostingView;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/**
 * A listing that its seller puts somewhere by hand, as its page shows it.
 *
 * @param why it has to go, or null
 * @param said whose word it is, or null
 * @param marks that may be named, in words; empty for none
 */
record PostingSheet(
        PostingView view,
        String href,
        String state,
        String tone,
        String sentence,
        @Nullable String why,
        @Nullable String said,
        List<BoardSheet.Said> findings,
        List<Change> changes,
        List<Pack> packs,
        String marks,
        List<Past> past) {

    /** What has to be changed there, in words. */
    record Change(String field, String then, String now) {}

    record Pack(String label, String price, String stock) {}

    record Past(String address, String at, String ended, String how) {}

    public boolean isReady() {
        return view.shown() != null
                && view.findings().stream().noneMatch(Finding::blocks)
                && view.is() != HandState.UNLISTED
                && view.is() != HandState.OFF
                && !"unwanted".equals(view.why());
    }

    /** Whether somebody says that it is there. */
    public boolean isSaid() {
        return view.said() != null;
    }

    public boolean isToRemove() {
        return view.is() == HandState.TO_REMOVE;
    }

    public String getBoard() {
        return "/my/marketplaces/" + view.accountId() + "/listings";
    }

    static PostingSheet of(PostingView view, String language) {
        return new Maker(view, language).sheet();
    }

    private static final class Maker {

        private final PostingView view;
        private final BoardWords words;
        private final HandWords marks;
        private final FindingWords findings;
        private final PostingMessages posting;

        Maker(PostingView view, String language) {
            this.view = view;
            this.words = new BoardWords(language);
            this.marks = new HandWords(language);
            this.findings = new FindingWords(language);
            this.posting = MessageBundles.get(PostingMessages.class, Localized.Literal.of(language));
        }

        PostingSheet sheet() {
            var state = BoardState.of(view.state());
            var said = view.said();
            var shown = view.shown();
            return new PostingSheet(
                    view,
                    "/my/marketplaces/" + view.accountId() + "/listings/" + view.id() + "/posting",
                    words.state(state),
                    state.tone(),
                    sentence(state),
                    why(),
                    said == null
                            ? null
                            : words.said(new ListingView.Said(said.address(), said.at(), said.as(), said.goodUntil())),
                    view.findings().stream().map(this::finding).toList(),
                    view.changes().stream().map(this::change).toList(),
                    shown == null
                            ? List.of()
                            : shown.packs().stream().map(Maker::pack).toList(),
                    shown == null ? "" : marks.marks(shown.marks()),
                    view.past().stream().map(this::past).toList());
        }

        private String sentence(BoardState state) {
            return switch (state) {
                case BLOCKED -> posting.blockedText();
                case UNLISTED -> posting.unlistedText();
                case OFF -> posting.offText();
                default -> words.sentence(state, view.marketplace());
            };
        }

        private @Nullable String why() {
            var why = view.why();
            if (why == null) {
                return null;
            }
            return switch (why) {
                case "unwanted" -> posting.whyUnwanted();
                case "mark-lost" -> posting.whyMarkLost(marks.marks(view.marksLost()));
                default -> posting.whyNotOnOffer();
            };
        }

        private BoardSheet.Said finding(Finding finding) {
            return BoardSheet.said(finding, findings.sentence(finding), view.accountId(), view.productId());
        }

        private Change change(PostingView.Change change) {
            var field = words.field(change.field());
            var pack = change.pack();
            return new Change(
                    pack == null ? field : field + " (" + pack + ")",
                    value(change.field(), change.then()),
                    value(change.field(), change.now()));
        }

        private String value(String field, @Nullable String value) {
            if (value == null) {
                return field.equals("description") ? posting.seePack() : "–";
            }
            return field.equals("pictures") ? value : words.value(field, value);
        }

        private static Pack pack(PostingView.Pack pack) {
            return new Pack(pack.label(), new Dong(pack.priceDong()).display(), Numbers.format(pack.stock()));
        }

        private Past past(PostingView.Past past) {
            return new Past(
                    past.address(),
                    Dates.format(Dates.dayOf(past.at())),
                    Dates.format(Dates.dayOf(past.endedAt())),
                    switch (past.ended()) {
                        case "removed" -> posting.removed();
                        case "mistaken" -> posting.mistaken();
                        default -> posting.replaced();
                    });
        }
    }
}
