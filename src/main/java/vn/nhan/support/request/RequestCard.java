package vn.nhan.support.request;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A request as its pages say it, in the reader's words. */
record RequestCard(RequestView it, RequestWords words) {

    /** A step that is over, for the timeline. */
    record Past(String title, RequestView.Step it, List<String> reasons, boolean isLast) {}

    public String getNeed() {
        return words.need(it.need());
    }

    public String getState() {
        return words.state(it.state());
    }

    public String getTone() {
        return RequestWords.tone(it.state());
    }

    @Nullable
    public String getHolder() {
        return it.holder() == null ? null : words.holder(it.holder().kind());
    }

    public String getNext() {
        return words.next(it.state(), it.holder() == null ? null : it.holder().kind());
    }

    public String getClock() {
        return words.clock(it.clock());
    }

    public String getClockTone() {
        if (it.clock().late() || it.clock().missingYear() != null) {
            return "warn";
        }
        return "info";
    }

    public String getBasis() {
        return words.basis(it.clock());
    }

    public String getSpoken() {
        return words.spoken(it.languages());
    }

    @Nullable
    public String getQuestion() {
        return it.question();
    }

    public boolean isReturned() {
        return it.state() == RequestState.RETURNED;
    }

    /** Whether the department may decide now. */
    public boolean isDecidable() {
        return it.state() == RequestState.SUBMITTED;
    }

    public boolean isRefusable() {
        return RequestMove.REFUSE.isAllowedFrom(it.state());
    }

    public boolean isClosable() {
        return RequestMove.CLOSE.isAllowedFrom(it.state());
    }

    public boolean isWithdrawable() {
        return RequestMove.WITHDRAW.isAllowedFrom(it.state());
    }

    /** Once for each refusal. */
    public boolean isComplainable() {
        return it.state() == RequestState.REFUSED && it.complaints().isEmpty();
    }

    public List<Past> getPast() {
        var steps = it.steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Past(
                        words.step(steps.get(i).kind()),
                        steps.get(i),
                        steps.get(i).reasons().stream().map(words::reason).toList(),
                        i == steps.size() - 1))
                .toList();
    }
}
