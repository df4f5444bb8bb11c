package vn.nhan.simulator.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nhan.simulator.Laptop;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.haravan.HaravanSimulator;
import vn.nhan.simulator.lazada.LazadaSimulator;
import vn.nhan.simulator.sapo.SapoSimulator;
import vn.nhan.simulator.shopee.ShopeeSimulator;
import vn.nhan.simulator.shopify.ShopifySimulator;
import vn.nhan.simulator.tiki.TikiSimulator;
import vn.nhan.simulator.tiktok.TikTokSimulator;
import vn.nhan.simulator.woocommerce.WooSimulator;

/** The simulators of a laptop, each at its port, with pages for people. Opened by name from outside of the tests. */
public final class Markets implements AutoCloseable {

    private final List<Simulator> open = new ArrayList<>();

    private Markets() {}

    /**
     * Opens those that it knows.
     *
     * @param ports by the connector's id
     * @param back where a seller returns to when the marketplace isn't told
     */
    public static AutoCloseable open(Map<String, Integer> ports, String back) {
        Laptop.isAt(back);
        var markets = new Markets();
        try {
            ports.forEach((channel, port) -> markets.open(channel, port, back));
        } catch (RuntimeException e) {
            markets.close();
            throw e;
        }
        return markets;
    }

    private void open(String channel, int port, String back) {
        var clock = Clock.systemUTC();
        switch (channel) {
            case "shopee" -> add("Shopee", new ShopeeSimulator(port, clock), Map.of(), back);
            case "tiktok" -> add("TikTok Shop", new TikTokSimulator(port, clock), Map.of(), back);
            case "lazada" -> add("Lazada", new LazadaSimulator(port, clock), Map.of(), back);
            case "tiki" -> add("Tiki", new TikiSimulator(port, clock), Map.of(), back);
            case "woocommerce" -> {
                var shop = new WooSimulator(port, clock);
                add("WooCommerce", shop, keys(shop), back);
            }
            case "haravan" -> add("Haravan", new HaravanSimulator(port, clock), Map.of(), back);
            case "sapo" -> addOwn("Sapo", new SapoSimulator(port, clock), back);
            case "shopify" -> addOwn("Shopify", new ShopifySimulator(port, clock), back);
            default -> throw new IllegalArgumentException("no simulator " + channel);
        }
    }

    private static Map<String, String> keys(WooSimulator shop) {
        return Map.of(
                "Address", shop.base().toString(),
                "Consumer key", WooSimulator.KEY,
                "Consumer secret", WooSimulator.SECRET,
                "Hook secret", WooSimulator.HOOK_SECRET);
    }

    /** A shop with an address of its own, which its seller types in. */
    private void addOwn(String name, Simulator shop, String back) {
        add(name, shop, Map.of("Address", shop.base().toString()), back);
    }

    private void add(String name, Simulator simulator, Map<String, String> keys, String back) {
        simulator.receive(new Desk(name, simulator, keys, back)::visited);
        open.add(simulator);
    }

    @Override
    public void close() {
        Laptop.isAt("");
        open.forEach(Simulator::close);
    }
}
