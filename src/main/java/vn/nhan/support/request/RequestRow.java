package vn.nhan.support.request;

import org.jspecify.annotations.Nullable;

/** A line of a list, in the reader's words. */
record RequestRow(RequestQueries.Line it, RequestWords words) {

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
        return words.holder(it.holder());
    }
}
