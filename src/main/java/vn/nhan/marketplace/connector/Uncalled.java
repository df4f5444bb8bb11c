package vn.nhan.marketplace.connector;

import java.util.List;

/** Marketplaces at which nothing is ever called: they have no {@link Connector}, only a name and rules for addresses. */
public interface Uncalled {

    List<Descriptor> descriptors();
}
