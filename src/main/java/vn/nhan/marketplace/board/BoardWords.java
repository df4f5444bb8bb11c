package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** What states, reasons, steps and fields are called in the reader's language. */
final class BoardWords {

    private static final int LONGEST = 300;

    private final BoardTerms words;
    private final PostingMessages posting;

    BoardWords(String language) {
        this.words = MessageBundles.get(BoardTerms.class, Localized.Literal.of(language));
        this.posting = MessageBundles.get(PostingMessages.class, Localized.Literal.of(language));
    }

    String state(BoardState state) {
        return switch (state) {
            case DUE -> words.due();
            case BLOCKED -> words.blocked();
            case LIVE -> words.live();
            case UNLISTED -> words.unlisted();
            case OFF -> words.off();
            case IN_REVIEW -> words.inReview();
            case LOCKED -> words.locked();
            case RETRYING -> words.retrying();
            case REJECTED -> words.rejected();
            case BANNED -> words.banned();
            case DRIFTED -> words.drifted();
            case GONE -> words.gone();
            case WITHDRAWN -> words.withdrawn();
            case STUCK -> words.stuck();
            case RESTING -> words.resting();
            case TO_POST -> posting.toPost();
            case TO_LOOK -> posting.toLook();
            case TO_MEND -> posting.toMend();
            case TO_REMOVE -> posting.toRemove();
            case CONFIRMED -> posting.confirmed();
        };
    }

    String sentence(BoardState state, String marketplace) {
        return switch (state) {
            case DUE -> words.dueText();
            case BLOCKED -> words.blockedText();
            case LIVE -> words.liveText();
            case UNLISTED -> words.unlistedText();
            case OFF -> words.offText();
            case IN_REVIEW -> words.inReviewText();
            case LOCKED -> words.lockedText();
            case RETRYING -> words.retryingText();
            case REJECTED -> words.rejectedText();
            case BANNED -> words.bannedText();
            case DRIFTED -> words.driftedText();
            case GONE -> words.goneText();
            case WITHDRAWN -> words.withdrawnText();
            case STUCK -> words.stuckText();
            case RESTING -> words.restingText();
            case TO_POST -> posting.toPostText(marketplace);
            case TO_LOOK -> posting.toLookText(marketplace);
            case TO_MEND -> posting.toMendText(marketplace);
            case TO_REMOVE -> posting.toRemoveText(marketplace);
            case CONFIRMED -> posting.confirmedText(marketplace);
        };
    }

    /** Whose word it is, since when and until when. */
    String said(ListingView.Said said) {
        var day = Dates.format(Dates.dayOf(said.at()));
        var until = Dates.format(Dates.dayOf(said.goodUntil()));
        return said.as().equals("helper") ? posting.saidHelper(day, until) : posting.saidMember(day, until);
    }

    /** What a seller does next where people put goods. */
    String todo(BoardState state, String marketplace) {
        return switch (state) {
            case TO_POST -> posting.nextToPost();
            case TO_LOOK -> posting.nextToLook(marketplace);
            case TO_MEND -> posting.nextToMend();
            case TO_REMOVE -> posting.nextToRemove();
            case BLOCKED -> posting.nextBlocked();
            default -> posting.nextNothing();
        };
    }

    /** @param kind as {@link vn.nhan.marketplace.engine.Trouble#kind()} */
    String why(String kind) {
        return switch (kind) {
            case "throttled" -> words.whyThrottled();
            case "transient" -> words.whyTransient();
            case "authexpired" -> words.whyAuthExpired();
            case "authrevoked" -> words.whyAuthRevoked();
            case "rejected" -> words.whyRejected();
            case "gone" -> words.whyGone();
            case "conflict" -> words.whyConflict();
            case "unknown" -> words.whyUnknown();
            case "locked" -> words.whyLocked();
            case "check" -> words.whyCheck();
            case "drift" -> words.whyDrift();
            case "review" -> words.whyReview();
            default -> words.whyOther();
        };
    }

    /** @param kind a key of {@link StepKind} */
    String step(String kind) {
        return switch (StepKind.valueOf(kind.toUpperCase(Locale.ROOT))) {
            case PICTURE -> words.stepPicture();
            case CREATE -> words.stepCreate();
            case WRITE -> words.stepWrite();
            case PRICE -> words.stepPrice();
            case STOCK -> words.stepStock();
            case PUBLISH -> words.stepPublish();
            case UNLIST -> words.stepUnlist();
            case REMOVE -> words.stepRemove();
            case AWAIT -> words.stepAwait();
            case LOOK -> words.stepLook();
        };
    }

    /** Connectors call the same thing by names of their own. */
    String field(String field) {
        var name = field.startsWith("price:") ? "price" : field;
        return switch (name) {
            case "title", "name" -> words.fieldTitle();
            case "description", "text", "html", "body" -> words.fieldDescription();
            case "pictures", "images" -> words.fieldPictures();
            case "price" -> words.fieldPrice();
            case "stock" -> words.fieldStock();
            case "state", "visibility" -> words.fieldState();
            case "category" -> words.fieldCategory();
            case "attributes" -> words.fieldAttributes();
            case "weight" -> words.fieldWeight();
            case "options" -> words.fieldOptions();
            case "variants" -> words.fieldVariants();
            case "brand" -> words.fieldBrand();
            default -> words.fieldOther();
        };
    }

    /** A field's value as people read it: no ids of pictures, no names of states. */
    String value(String field, @Nullable String value) {
        if (value == null) {
            return words.unknown();
        }
        var name = field.startsWith("price:") ? "price" : field;
        return switch (name) {
            case "price" -> value.matches("[0-9]{1,18}") ? new Dong(Long.parseLong(value)).display() : value;
            case "stock" -> value.matches("[0-9]{1,18}") ? Numbers.format(Long.parseLong(value)) : value;
            case "weight" -> value.matches("[0-9]{1,15}") ? new Grams(Long.parseLong(value)).display() : value;
            case "pictures", "images" -> words.pictures(count(value));
            case "state" -> value.equals(Remote.State.LIVE.name()) ? words.shown() : words.hidden();
            default -> cut(plain(value));
        };
    }

    /** What goods say in an attribute of the marketplace. */
    String attribute(String name, String value) {
        return words.attribute(name, value);
    }

    private static long count(String handles) {
        return handles.isBlank() ? 0 : handles.strip().split("[,;|\\s]+", -1).length;
    }

    private static String plain(String value) {
        return value.replaceAll("<[^>]{0,200}>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
