namespace IndicatorLang.Documents.Import;

/// <summary>What a column of an indicator table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Nothing that belongs to an indicator: ordinals, the label of the whole block.</summary>
    Ignored,

    /// <summary>The project, in tables of several.</summary>
    Project,

    /// <summary>一级指标</summary>
    FirstLevel,

    /// <summary>二级指标</summary>
    SecondLevel,

    /// <summary>三级指标: the name of the indicator.</summary>
    Name,

    /// <summary>计算符号, and columns such as 指标性质 and 指标方向 that are filled with signs, 定性 or 正向.</summary>
    Operator,

    /// <summary>指标值: the target.</summary>
    Value,

    /// <summary>三级指标及指标值: the name and the target in one cell.</summary>
    Goal,

    /// <summary>计量单位</summary>
    Unit,

    /// <summary>实际完成值</summary>
    Actual,

    /// <summary>上年实际值: what was reached in an earlier year.</summary>
    Earlier,

    /// <summary>分值</summary>
    Weight,

    /// <summary>得分</summary>
    Score,

    /// <summary>目标值来源: where the target comes from.</summary>
    Source,

    /// <summary>程序说明: the 说明 of the program, in a sheet that was exported.</summary>
    Remark,

    /// <summary>A step of a ladder: 优, 良, 中, 差.</summary>
    Step,

    /// <summary>Explanations, standards, reasons, remarks.</summary>
    Note,
}

/// <summary>A column of an indicator table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Label">Its heading, as the document has it.</param>
internal sealed record TableColumn(ColumnRole Role, string Label);
