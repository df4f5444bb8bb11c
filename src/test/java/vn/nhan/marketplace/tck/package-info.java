/** What every connector must show before anybody sells through it: one subclass of {@code ConnectorTck} a marketplace. */
@NullMarked
package vn.nhan.marketplace.tck;

import org.jspecify.annotations.NullMarked;
