package vn.nhan.place.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what {@link UnitSql} selects, and writes what is inserted in bulk. */
@ApplicationScoped
class UnitJson {

    private final ObjectMapper json;

    UnitJson(ObjectMapper json) {
        this.json = json;
    }

    <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a unit's row cannot be read", e);
        }
    }

    <T> List<T> readAll(List<String> documents, Class<T> type) {
        return documents.stream().map(document -> read(document, type)).toList();
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
