package vn.nhan.place.address;

/**
 * What a commune was called before.
 *
 * @param name with its district, and with its province where that was another one
 * @param until first day of the next name, as it is written: {@code 1/7/2025}
 */
public record FormerName(String name, String until) {}
