package vn.nhan.support.request;

import org.jspecify.annotations.Nullable;

/** A line of a list, in the reader's words. */
record RequestRow(RequestQueries.Line it, RequestWords words) {

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
        return words.holder(it.holder());
    }
}
