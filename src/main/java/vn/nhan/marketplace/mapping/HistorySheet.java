package vn.nhan.marketplace.mapping;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/** What was chosen before, as pages show it, and the way back. */
final class HistorySheet {

    private final MappingMessages words;

    HistorySheet(String language) {
        this.words = MessageBundles.get(MappingMessages.class, Localized.Literal.of(language));
    }

    /**
     * What has just been done.
     *
     * @param undoHref where it is taken back, and {@code number} which choice; null where it can't be
     */
    record Done(
            boolean saved,
            boolean undone,
            @Nullable String undoHref,
            @Nullable Integer number) {

        static Done nothing(boolean undone) {
            return new Done(false, undone, null, null);
        }

        static Done of(Side side, String category, Undoing.Past past) {
            var number = past.undoable();
            return new Done(true, false, number == null ? null : side.category(category) + "/undo", number);
        }
    }

    /**
     * A choice that somebody made.
     *
     * @param what it says now, and {@code before} it said; null for nothing
     * @param undo whether it was taken back by this one
     */
    record PastChoice(
            int number,
            String at,
            String who,
            @Nullable String what,
            @Nullable String before,
            boolean undo) {}

    /**
     * @param number of the choice that may be taken back, or null
     * @param touched listings that are sent anew by it
     */
    record History(List<PastChoice> choices, @Nullable Integer number, String undoHref, long touched) {}

    History history(Side side, Undoing.Past past) {
        var category = past.category();
        return new History(
                past.choices().stream().map(one -> choice(side, past, one)).toList(),
                past.undoable(),
                side.category(category) + "/undo",
                past.touched());
    }

    private PastChoice choice(Side side, Undoing.Past past, Choice one) {
        return new PastChoice(
                one.number(),
                Dates.format(one.at()),
                switch (past.author(one)) {
                    case YOU -> words.byYou();
                    case BUSINESS -> words.byBusiness();
                    case OTHERS -> side.province() ? one.businessName() : words.byOthers();
                    case OFFICER -> words.byOfficer();
                },
                said(one.after()),
                said(one.before()),
                one.undoes() != null);
    }

    private static @Nullable String said(@Nullable Placed placed) {
        return placed == null ? null : String.join(MappingSheet.BETWEEN, placed.path());
    }
}
