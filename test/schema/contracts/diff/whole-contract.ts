/** Says something at nearly every place that the standard has, so that a test can change one after another. */
export const wholeContract = `apiVersion: v3.1.0
kind: DataContract
id: stock
version: 1.0.0
status: active
name: Stock
tenant: north
domain: logistics
dataProduct: stock
tags: [stock]
description: { usage: plan, purpose: know, limitations: none, motto: neat }
contractCreatedTs: "2024-05-01T10:00:00Z"
slaDefaultElement: Variant.sku
authoritativeDefinitions: [{ type: handbook, url: https://handbook.example }]
customProperties: [{ property: colour, value: { deep: [blue] }, description: of the cover }]
price: { priceAmount: 2, priceCurrency: EUR, priceUnit: month }
team: { name: North, members: [{ username: ada, role: owner, dateIn: "2024-05-01" }] }
support: [{ channel: "#stock", url: https://chat.example, scope: issues }]
roles: [{ role: reader, access: read, firstLevelApprovers: ada }]
servers:
  - server: live
    type: postgres
    host: db
    port: 5432
    database: stock
    schema: public
    environment: production
    roles: [{ role: writer, access: write }]
slaProperties:
  - { property: latency, value: 1, unit: d, driver: operations, description: nightly, schedule: daily }
  - { property: frequency, value: 1, valueExt: 2, unit: h, element: Variant.name, scheduler: cron }
schema:
  - name: Variant
    id: variant
    businessName: Article
    description: what can be bought
    physicalName: variants
    physicalType: table
    dataGranularityDescription: one each
    tags: [core]
    relationships: [{ from: Variant.sku, to: Stock.sku }]
    customProperties: [{ property: extends, value: catalog }]
    quality:
      - { name: many, metric: rowCount, mustBeGreaterThan: 5, unit: rows, dimension: coverage }
      - { type: sql, name: sold, query: select 1, mustBe: yes, schedule: daily, severity: high }
      - { type: custom, engine: soda, implementation: { check: a }, businessImpact: grave }
      - { type: text, description: all of it }
    properties:
      - { name: sku, id: sku, logicalType: string, primaryKey: true, primaryKeyPosition: 1, required: true, unique: true }
      - name: weight
        logicalType: integer
        logicalTypeOptions: { minimum: 1, maximum: 9, multipleOf: 2, format: i32 }
        physicalName: weight_g
        physicalType: integer
        classification: internal
        encryptedName: w
        partitioned: true
        partitionKeyPosition: 1
        criticalDataElement: true
        examples: [3]
        transformSourceObjects: [scale]
        transformLogic: a + b
        transformDescription: added up
        relationships: [{ to: Scale.id, customProperties: [{ property: kind, value: weak }] }]
        customProperties: [{ property: deprecated, value: { reason: heavy, until: "2030-01-01" } }]
        quality:
          - { metric: nullValues, mustBeLessThan: 5, method: reconciliation }
          - { metric: invalidValues, arguments: { validValues: [A, B], pattern: x }, mustBe: 0 }
      - name: labels
        logicalType: array
        logicalTypeOptions: { minItems: 1, uniqueItems: true }
        items: { logicalType: string, required: true, logicalTypeOptions: { pattern: a } }
      - name: size
        logicalType: object
        customProperties: [{ property: graphqlType, value: Size }]
        properties: [{ name: height, logicalType: number, required: true }]
`;
