package vn.nhan.marketplace.outbound;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.marketplace.engine.Wire.Broken;

/** One call and its answer. */
final class Exchange {

    private final HttpClient client;
    private final Limits limits;
    private final Promise<Reply> outcome = Promise.promise();
    private volatile boolean sent;
    private volatile @Nullable HttpClientRequest request;

    /**
     * @param connect until the line stands
     * @param whole until the last byte of the answer is there
     * @param bytes of an answer
     */
    record Limits(Duration connect, Duration whole, long bytes) {

        Limits within(Duration longest) {
            return new Limits(connect.compareTo(longest) > 0 ? longest : connect, longest, bytes);
        }
    }

    Exchange(HttpClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** Fails with {@link Broken} and nothing else. */
    Future<Reply> begin(Vertx vertx, Future<Exit.Way> way, Call call) {
        long timer = vertx.setTimer(limits.whole().toMillis(), late -> giveUp());
        way.compose(found -> outcome.future().isComplete() ? Future.failedFuture("late") : send(found, call))
                .onSuccess(outcome::tryComplete)
                .onFailure(failure -> outcome.tryFail(broken(failure)));
        return outcome.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private Future<Reply> send(Exit.Way way, Call call) {
        return client.request(options(way, call))
                .compose(begun -> {
                    request = begun;
                    if (outcome.future().isComplete()) {
                        begun.reset();
                    }
                    sent = true;
                    return begun.send(Buffer.buffer(call.payload().bytes()));
                })
                .compose(response -> BoundedReply.of(response, limits.bytes()));
    }

    private RequestOptions options(Exit.Way way, Call call) {
        var options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(way.address(), way.port())))
                .setHost(way.host())
                .setPort(way.port())
                .setSsl(way.tls())
                .setMethod(HttpMethod.valueOf(call.method()))
                .setURI(uri(call))
                .setFollowRedirects(false)
                .setConnectTimeout(limits.connect().toMillis());
        call.headers().forEach(options::putHeader);
        if (!call.payload().mime().isEmpty()) {
            options.putHeader("Content-Type", call.payload().mime());
        }
        return options;
    }

    private static String uri(Call call) {
        if (!call.path().matches("/[!-~]*")) {
            throw new Broken("malformed", false);
        }
        var query = call.query().entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? call.path() : call.path() + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void giveUp() {
        outcome.tryFail(sent ? new Broken(Wire.TIME_OUT, true) : new Broken(Wire.UNREACHED, false));
        var begun = request;
        if (begun != null) {
            begun.reset();
        }
    }

    /** Nothing of the failure itself: it may hold an address with secrets in it. */
    private Broken broken(Throwable failure) {
        if (failure instanceof Broken known) {
            return known;
        }
        if (failure instanceof IllegalArgumentException) {
            return new Broken("malformed", false);
        }
        if (!sent && (isCausedBy(failure, SSLException.class) || isCausedBy(failure, CertificateException.class))) {
            return new Broken("certificate", false);
        }
        if (!sent) {
            return new Broken(Wire.UNREACHED, false);
        }
        return new Broken(isCausedBy(failure, TimeoutException.class) ? Wire.TIME_OUT : Wire.CUT, true);
    }

    private static boolean isCausedBy(Throwable failure, Class<?> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
