package vn.nhan.marketplace.outbound;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.marketplace.engine.Wire.Broken;

/** Takes an answer in, byte by byte, and lets go of the line when it becomes too much. */
final class BoundedReply {

    private final HttpClientResponse response;
    private final long most;
    private final Buffer body = Buffer.buffer();
    private final Promise<Reply> whole = Promise.promise();

    private BoundedReply(HttpClientResponse response, long most) {
        this.response = response;
        this.most = most;
    }

    /** @param most bytes */
    static Future<Reply> of(HttpClientResponse response, long most) {
        return new BoundedReply(response, most).read();
    }

    private Future<Reply> read() {
        response.exceptionHandler(failure -> whole.tryFail(new Broken(Wire.CUT, true)));
        response.endHandler(end -> whole.tryComplete(reply()));
        response.handler(this::take);
        return whole.future();
    }

    private void take(Buffer part) {
        if (body.length() + (long) part.length() <= most) {
            body.appendBuffer(part);
        } else if (whole.tryFail(new Broken("too-large", true))) {
            response.request().reset();
        }
    }

    private Reply reply() {
        Map<String, List<String>> headers = new TreeMap<>();
        for (var header : response.headers()) {
            headers.computeIfAbsent(header.getKey().toLowerCase(Locale.ROOT), any -> new ArrayList<>(1))
                    .add(header.getValue());
        }
        var mime = response.headers().get("content-type");
        return new Reply(response.statusCode(), headers, Payload.of(mime == null ? "" : mime, body.getBytes()));
    }
}
