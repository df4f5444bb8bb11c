package vn.nhan.simulator.storefront;

/** How such a shop calls things; {@code root} is that of its paths. */
public record Tongue(
        String root, String title, String html, String published, String changed, String file, String fileName) {}
