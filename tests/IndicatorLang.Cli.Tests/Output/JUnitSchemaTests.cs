using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests.Output;

/// <summary>
/// <c>test --format junit</c> is what readers of this XML agree on. There is no standard; the schema here is the common part of those of
/// Jenkins and Surefire, with the <c>file</c> and <c>line</c> of a test case, which code hosts read and the others pass over.
/// </summary>
public sealed class JUnitSchemaTests
{
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded" /></xs:sequence>
              <xs:attribute name="name" type="xs:string" />
              <xs:attribute name="time" type="xs:decimal" />
              <xs:attribute name="tests" type="xs:nonNegativeInteger" />
              <xs:attribute name="failures" type="xs:nonNegativeInteger" />
              <xs:attribute name="errors" type="xs:nonNegativeInteger" />
            </xs:complexType>
          </xs:element>
          <xs:element name="testsuite">
            <xs:complexType>
              <xs:sequence><xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded" /></xs:sequence>
              <xs:attribute name="name" type="xs:string" use="required" />
              <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required" />
              <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required" />
              <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required" />
              <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required" />
              <xs:attribute name="time" type="xs:decimal" />
            </xs:complexType>
          </xs:element>
          <xs:element name="testcase">
            <xs:complexType>
              <xs:choice minOccurs="0"><xs:element name="failure" type="problem" /><xs:element name="error" type="problem" /></xs:choice>
              <xs:attribute name="name" type="text" use="required" />
              <xs:attribute name="classname" type="text" use="required" />
              <xs:attribute name="time" type="xs:decimal" use="required" />
              <xs:attribute name="file" type="text" />
              <xs:attribute name="line" type="xs:positiveInteger" />
            </xs:complexType>
          </xs:element>
          <xs:complexType name="problem">
            <xs:simpleContent>
              <xs:extension base="xs:string">
                <xs:attribute name="message" type="xs:string" />
                <xs:attribute name="type" type="xs:string" use="required" />
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>
          <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1" /></xs:restriction></xs:simpleType>
        </xs:schema>
        """;

    [Theory]
    [InlineData("测试 \"通过\" {\n给定 甲 = 98%\n期望 甲 达标\n}", 1, 0, 0)]
    [InlineData("测试 \"<失败> & 'x'\" {\n给定 甲 = 97%\n期望 甲 达标 \"]]> &\"\n}", 1, 1, 0)]
    [InlineData("测试 \"\u0001\" {\n给定 甲 = 97%\n期望 甲 达标 \"\u0002\"\n}", 1, 0, 1)]
    [InlineData("测试 \"\ud800 \U0001F600\" {\n给定 甲 = \ud800\n期望 甲 达标\n}", 1, 0, 1)]
    [InlineData("测试 {\n期望 甲 达标\n}\n测试 \"好\" {\n期望 甲 未填报\n}", 2, 0, 1)]
    [InlineData("甲 ≥ ", 0, 0, 0)]
    public void A_report_is_valid(string tests, int all, int failures, int errors)
    {
        using var workspace = new Workspace();
        workspace.Write("报告.ind", "甲 ≥ 98%\n" + tests);
        var output = CommandRun.Of(workspace, "test", "报告.ind", "--format", "junit").OutputBytes;
        using var stream = new MemoryStream(output);
        var report = XDocument.Load(stream);
        report.Validate(Schemas(), validationEventHandler: null);

        foreach (var element in report.Descendants().Where(element => element.Name == "testsuites" || element.Name == "testsuite"))
        {
            Assert.Equal((all, failures, errors), ((int)element.Attribute("tests")!, (int)element.Attribute("failures")!, (int)element.Attribute("errors")!));
            Assert.Equal(
                (all, failures, errors),
                (element.Descendants("testcase").Count(), element.Descendants("failure").Count(), element.Descendants("error").Count()));
        }
    }

    private static XmlSchemaSet Schemas()
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(new StringReader(Schema));
        schemas.Add(targetNamespace: null, reader);
        return schemas;
    }
}
