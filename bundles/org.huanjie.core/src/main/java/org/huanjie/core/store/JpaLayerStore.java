// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.core.profile.LayerStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Layers of the rule profiles in their table, as JSON. */
@Component(service = LayerStore.class)
public final class JpaLayerStore implements LayerStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jpa jpa;

    @Activate
    public JpaLayerStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public List<Map<String, Object>> layers(DistrictId district) {
        String query = "select p from ProfileRow p where p.districtId = :district order by p.number";
        return jpa.list(ProfileRow.class, query, Map.of("district", district.value())).stream()
                .map(row -> parse(row.body()))
                .toList();
    }

    @Override
    public void add(DistrictId district, int number, String id, Map<String, Object> layer) {
        try {
            jpa.persist(new ProfileRow(district.value(), id, number, JSON.writeValueAsString(layer)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a parsed JSON object can be written", e);
        }
    }

    private static Map<String, Object> parse(String body) {
        try {
            return JSON.readValue(body, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored layer is a JSON object", e);
        }
    }
}
