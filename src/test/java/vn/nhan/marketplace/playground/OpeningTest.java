package vn.nhan.marketplace.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final String BACK = "http://hung-yen.localhost:8080/my/marketplaces/callback";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void simulatorsAreTakenFromWhereTheTestsWereCompiledTo() throws Exception {
        var port = free();

        try (var markets = Opening.opened(Path.of("target", "test-classes"), Map.of("shopee", port), BACK)
                .orElseThrow()) {
            assertThat(markets).isNotNull();
            assertThat(page("http://127.0.0.1:" + port + "/_"))
                    .contains("Shopee (mô phỏng)", "Chưa có hàng nào", "Gây sự cố");
        }
    }

    @Test
    void whereTheTestsAreNotCompiledNothingIsPlayed() {
        assertThat(Opening.opened(Path.of("target", "no-such-folder"), Map.of("shopee", 1), BACK))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownOrHasNoPortIsNotPlayed() throws IOException {
        var classes = Path.of("target", "test-classes");
        assertThat(Opening.opened(classes, Map.of("chợ-phiên", 0), BACK)).isEmpty();
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(Opening.opened(classes, Map.of("shopee", taken.getLocalPort()), BACK))
                    .isEmpty();
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String page(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
