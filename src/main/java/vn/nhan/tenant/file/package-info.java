/** How province files are read, checked and turned into tenants; only the registry calls in here. */
@NullMarked
package vn.nhan.tenant.file;

import org.jspecify.annotations.NullMarked;
