package vn.nhan.marketplace.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.marketplace.connector.Descriptor.Hosts;
import vn.nhan.marketplace.engine.Wire.Broken;

class ExitTest {

    private static final Hosts ANYWHERE = new Hosts.Anywhere();

    private final List<String> asked = new ArrayList<>();

    private Exit exit(boolean simulators, String... addresses) {
        return new Exit(
                host -> {
                    asked.add(host);
                    var found = new ArrayList<InetAddress>();
                    for (var address : addresses) {
                        found.add(InetAddress.getByName(address));
                    }
                    return found;
                },
                new Exit.Rules(simulators));
    }

    private static void refuses(Exit exit, String base, Hosts hosts) {
        assertThatThrownBy(() -> exit.to(URI.create(base), hosts)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.code()).isEqualTo("address-refused");
            assertThat(broken.wasSent()).isFalse();
        });
    }

    @Test
    void callGoesToTheAddressThatTheNameStoodForWhenItWasLookedAt() {
        var way = exit(false, "1.1.1.1").to(URI.create("https://shop.example"), ANYWHERE);

        assertThat(way.address().getHostAddress()).isEqualTo("1.1.1.1");
        assertThat(way.host()).isEqualTo("shop.example");
        assertThat(way.port()).isEqualTo(443);
        assertThat(asked).containsExactly("shop.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "fd00::1", "64:ff9b::7f00:1"})
    void nameThatStandsForAnAddressWithinIsRefused(String address) {
        refuses(exit(false, address), "https://shop.example", ANYWHERE);
        refuses(exit(false, "1.1.1.1", address), "https://shop.example", ANYWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example",
                "https://shop.example:22",
                "https://name:word@shop.example",
                "https://shop.example.",
                "ftp://shop.example",
                "https:///path"
            })
    void anythingButPlainHttpsIsRefused(String base) {
        refuses(exit(false, "1.1.1.1"), base, ANYWHERE);
    }

    @Test
    void hostThatTheConnectorDoesNotNameIsRefused() {
        var only = new Hosts.Only(Set.of("api.shop.example"));
        refuses(exit(false, "1.1.1.1"), "https://evil.example", only);
        refuses(exit(false, "1.1.1.1"), "https://api.shop.example.evil.example", only);
        assertThat(exit(false, "1.1.1.1")
                        .to(URI.create("https://API.shop.example"), only)
                        .host())
                .isEqualTo("api.shop.example");
        refuses(exit(false, "1.1.1.1"), "https://evilmyshop.example", new Hosts.Under(".myshop.example"));
    }

    @Test
    void simulatorsAreOnThisMachineAndNowhereElse() {
        var way = exit(true, "127.0.0.1").to(URI.create("http://127.0.0.1:8081"), new Hosts.Only(Set.of("x.example")));
        assertThat(way.tls()).isFalse();
        assertThat(way.port()).isEqualTo(8081);
        refuses(exit(true, "10.0.0.1"), "http://10.0.0.1:8081", ANYWHERE);
        refuses(exit(true, "1.1.1.1"), "http://shop.example", ANYWHERE);
        refuses(exit(false, "127.0.0.1"), "http://127.0.0.1:8081", ANYWHERE);
    }

    @Test
    void nameThatNobodyHasIsNoConnection() {
        var exit = new Exit(
                host -> {
                    throw new UnknownHostException(host);
                },
                new Exit.Rules(false));
        assertThatThrownBy(() -> exit.to(URI.create("https://nobody.example"), ANYWHERE))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.code()).isEqualTo("connection"));
    }
}
