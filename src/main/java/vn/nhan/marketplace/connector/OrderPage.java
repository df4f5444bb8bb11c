package vn.nhan.marketplace.connector;

import java.util.List;
import java.util.Optional;

/** @param next where to go on; empty at the end */
public record OrderPage(List<RemoteOrder> orders, Optional<String> next) {}
