package vn.nhan.marketplace.board;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.engine.Redacted;
import vn.nhan.marketplace.engine.Rehearsal;

/**
 * A call that would be sent, with every secret hidden.
 *
 * @param kind a key of {@link StepKind}
 * @param method null, as all but {@code goesOn}, where even the first call hangs on an answer
 * @param address whole, without the query
 * @param body as it would be sent; empty where it isn't text
 * @param goesOn whether more follow, which hang on what the marketplace answers
 */
record PlannedCall(
        String kind,
        @Nullable String method,
        @Nullable String address,
        SortedMap<String, String> query,
        SortedMap<String, String> headers,
        String mime,
        String body,
        boolean goesOn) {

    static PlannedCall of(Rehearsal.Begun begun, ChannelAccountRef account) {
        var kind = begun.step().map(step -> StepKind.of(step).key()).orElseGet(StepKind.LOOK::key);
        return begun.call()
                .map(call -> of(kind, call, account, begun.goesOn()))
                .orElseGet(() -> new PlannedCall(kind, null, null, nothing(), nothing(), "", "", begun.goesOn()));
    }

    private static PlannedCall of(String kind, Redacted call, ChannelAccountRef account, boolean goesOn) {
        var home = call.to() == Call.To.SIGN_IN ? account.signIn() : account.api();
        return new PlannedCall(
                kind,
                call.method(),
                home + call.path(),
                call.query(),
                call.headers(),
                call.mime(),
                call.body(),
                goesOn);
    }

    private static SortedMap<String, String> nothing() {
        return new TreeMap<>();
    }

    /** As it goes over the line, a part to a line; empty where nothing of it is known. */
    String text() {
        if (method == null) {
            return "";
        }
        var text = new StringBuilder(method).append(' ').append(address);
        query.forEach(
                (name, value) -> text.append("\n  ").append(name).append('=').append(value));
        headers.forEach(
                (name, value) -> text.append('\n').append(name).append(": ").append(value));
        if (!mime.isEmpty()) {
            text.append("\ncontent-type: ").append(mime);
        }
        return body.isEmpty()
                ? text.toString()
                : text.append("\n\n").append(body).toString();
    }
}
