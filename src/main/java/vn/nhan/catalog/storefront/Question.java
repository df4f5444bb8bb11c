package vn.nhan.catalog.storefront;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What an address of the storefront asks for, read.
 *
 * @param province of the national list, the only one that is wanted; null for all
 */
record Question(
        Sought sought, Filters filters, Sort sort, @Nullable TenantId province) {

    static final Question NEWEST = new Question(Sought.EVERYTHING, Filters.NONE, Sort.NEWEST, null);
}
