/** QR codes (ISO/IEC 18004), on labels and on screens. */
@NullMarked
package vn.nhan.platform.qr;

import org.jspecify.annotations.NullMarked;
