package vn.nhan.catalog;

import java.util.List;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.media.ProductPhotos;

/**
 * The pictures of a product on its business's desk.
 *
 * @param removed what can be put back
 */
record PhotoDesk(ProductView product, List<Photo> removed) {

    public boolean hasRoom() {
        return product.photos().size() < ProductPhotos.MAX;
    }

    public int most() {
        return ProductPhotos.MAX;
    }
}
