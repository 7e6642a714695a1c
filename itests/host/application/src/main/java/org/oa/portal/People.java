// SPDX-License-Identifier: Apache-2.0
package org.oa.portal;

import java.io.IOException;
import java.time.Instant;
import javax.persistence.EntityManager;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page of the people (人员): each request writes a row and counts all rows, through Hibernate, the pool and the host's database. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.name=oa-people", "osgi.http.whiteboard.servlet.pattern=/oa/people"})
public final class People extends HttpServlet {

    private final Instant since = Instant.now();
    private final JpaTemplate jpa;

    @Activate
    public People(@Reference(target = "(osgi.unit.name=oa)") JpaTemplate jpa) {
        this.jpa = jpa;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long visits = jpa.txExpr(TransactionType.Required, People::visit);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("people, " + visits + " visits, open since " + since);
    }

    private static long visit(EntityManager em) {
        em.persist(new Visit());
        return em.createQuery("select count(v) from Visit v", Long.class).getSingleResult();
    }
}
