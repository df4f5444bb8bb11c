package vn.nhan.support.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as its pages say it, in the reader's words. */
record RequestCard(RequestView it, RequestWords words) {

    /** A step that is over, for the timeline. */
    record Past(String title, RequestView.Step it, List<String> reasons, boolean isLast) {

        boolean getLast() {
            return isLast;
        }
    }

    String getNeed() {
        return words.need(it.need());
    }

    String getState() {
        return words.state(it.state());
    }

    String getTone() {
        return RequestWords.tone(it.state());
    }

    @Nullable
    String getHolder() {
        return it.holder() == null ? null : words.holder(it.holder().kind());
    }

    String getNext() {
        return words.next(it.state(), it.holder() == null ? null : it.holder().kind());
    }

    String getClock() {
        return words.clock(it.clock());
    }

    String getClockTone() {
        if (it.clock().late() || it.clock().missingYear() != null) {
            return "warn";
        }
        return "info";
    }

    String getBasis() {
        return words.basis(it.clock());
    }

    String getSpoken() {
        return words.spoken(it.languages());
    }

    @Nullable
    String getQuestion() {
        return it.question();
    }

    boolean isReturned() {
        return it.state() == RequestState.RETURNED;
    }

    /** Whether the department may decide now. */
    boolean isDecidable() {
        return it.state() == RequestState.SUBMITTED;
    }

    boolean isRefusable() {
        return RequestMove.REFUSE.isAllowedFrom(it.state());
    }

    boolean isClosable() {
        return RequestMove.CLOSE.isAllowedFrom(it.state());
    }

    boolean isWithdrawable() {
        return RequestMove.WITHDRAW.isAllowedFrom(it.state());
    }

    /** Once for each refusal. */
    boolean isComplainable() {
        return it.state() == RequestState.REFUSED && it.complaints().isEmpty();
    }

    List<Past> getPast() {
        var steps = it.steps();
        return java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(i -> new Past(
                        words.step(steps.get(i).kind()),
                        steps.get(i),
                        steps.get(i).reasons().stream().map(words::reason).toList(),
                        i == steps.size() - 1))
                .toList();
    }
}
