/** Everything of one province as an archive that needs no platform to be read. */
@NullMarked
package vn.nhan.tenant.export;

import org.jspecify.annotations.NullMarked;
