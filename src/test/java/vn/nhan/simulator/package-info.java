/**
 * Marketplaces on the own machine, as they look from the wire. They share no code with the connectors: what signs a call
 * there and what checks it here were written twice. Beside the JDK they need Jackson only.
 */
@NullMarked
package vn.nhan.simulator;

import org.jspecify.annotations.NullMarked;
